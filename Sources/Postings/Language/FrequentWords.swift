/// The words by which languages are told apart: the data that ``LanguageDetector`` runs on.
///
/// Each language has three lines: words that make up more than one in a hundred of running text, more than two in a
/// thousand, and the next ones with the commonest words of job ads. They were written down for this project from
/// knowledge of the languages, not counted from a corpus; the rank is what matters, since a word's weight is the
/// logarithm of its share against that of a word that the language does not have, and the shares are rounded to the
/// three of `FrequentWords.shares`. Accents are kept, apostrophes cut words ("l'équipe" is "l" and "équipe").
///
/// Calibration: the shares and the thresholds of ``LanguageDetector`` were set by reckoning (a sure word is worth e^3 to
/// e^6, so three or four more words of one language than of its nearest kin decide), then tried on the project's English
/// ads, all of which came out English. On the first run over `LanguageTexts` 73 of 77 came out right and 4 as unknown, all
/// Norwegian or Danish; the commonest verbs and adverbs were then added to the three Scandinavian lists and the margin
/// between close kin was lowered.
enum FrequentWords {
    /// What share of a language's words a word of each line is taken to be, in millionths.
    static let shares = [12_000, 3_000, 800]
    /// What share of any other language's words it is taken to be, in millionths: names, quotes, loan words.
    static let foreignShare = 40

    /// The languages and their words, in the order of ``Language/allCases``.
    static let lines: [(language: Language, words: [String])] = [
        (
            .english,
            [
                "the and of to in a for with is you our we or as be are will your on an",
                """
                this that from at by have has it not all can who work experience job role team skills must if their they
                any other its but more which new about into up one us such may should would also well within
                """,
                """
                what when how where than then these those there been was were do does over each every both them through
                between across under while after before during using including strong ability able required
                requirements preferred years year working knowledge looking join help support people company position
                candidates apply responsibilities qualifications benefits pay hours full time part staff need needs
                make provide ensure good great based least high like day days week per some so no only out own s t re ll ve
                don someone something because without being learn know want get keep take
                """,
            ]
        ),
        (
            .german,
            [
                "der die und in zu den das mit von für im sie des auf ist eine ein wir als werden",
                """
                dem sich nicht auch an bei oder einer einen einem nach aus sind am zum zur über unsere ihre ihr sowie wie
                durch haben hat kann uns unser unserer unseren ihnen bis um wird es
                """,
                """
                du dich dein deine deinen deiner euch sein seine seiner ich man so aber wenn nur noch mehr vor unter zwischen
                während gegen ohne dass diese dieser dieses alle jede jeder jeden sehr gut gute guten gern gerne idealerweise
                erfahrung kenntnisse aufgaben profil ausbildung abgeschlossene berufserfahrung mitarbeiter suchen bieten
                stelle arbeit team zeit vollzeit teilzeit bewerbung bewerben unternehmen möglichst mindestens jahre jahren
                tage urlaub erforderlich wünschenswert vorteil sicherer umgang arbeiten arbeitest bringst bringen freuen
                standort ab sofort kunden bereich studium deutschkenntnisse führerschein m w d bist hast
                """,
            ]
        ),
        (
            .french,
            [
                "de la le et les des en à d l du pour un une dans vous nous est que au",
                """
                qui sur avec par ou votre vos notre nos aux ce se sont s qu n plus ne pas il elle être avez avoir
                cette ces son sa ses leur leurs on comme
                """,
                """
                même mais si tout tous toute toutes sans sous entre ainsi afin lors dont où très bien chez vers jusqu y a
                expérience poste équipe compétences connaissances profil missions entreprise travail recherche recherchons
                formation maîtrise ans an année années minimum temps plein contrat cdi cdd salaire client clients niveau
                souhaité souhaitée exigé requis rejoindre rejoignez assurer gestion suivi serez êtes savoir savez permis
                candidature bon bonne idéalement heures semaine jours mois
                """,
            ]
        ),
        (
            .spanish,
            [
                "de la y en el que los a con para un las del una se por al o es",
                """
                su como más sus no lo nuestro nuestra nuestros tu tus si te e ser son sobre entre está hay este esta estos
                ha nos le les muy también
                """,
                """
                pero cuando donde quien todo todos toda todas cada sin hasta desde durante mediante así tanto otro otros
                experiencia puesto empresa equipo trabajo trabajar conocimientos requisitos funciones buscamos ofrecemos
                años año mínimo mínima jornada completa contrato salario formación título nivel valorará valorable
                imprescindible capacidad clientes gestión desarrollo incorporación horas días semana carnet conducir
                persona personas uno dos habilidades responsable realizar tener
                """,
            ]
        ),
        (
            .dutch,
            [
                "de en van het een in je voor met te op is aan of ons bij die zijn dat jij",
                """
                als wij we om er naar ook uit door wat niet tot over onze jouw u uw deze dan ben hebt heeft worden wordt
                kan kunt meer maar binnen
                """,
                """
                zoals waar wie hoe jou dit hier geen alle veel goed goede graag zelf samen zowel tussen tijdens onder na
                ervaring werkervaring functie vacature werk werken werkt werkzaamheden team bedrijf kennis opleiding
                minimaal jaar jaren uur per week salaris maand bieden biedt zoeken taken vaardigheden niveau rijbewijs
                solliciteren sollicitatie pré beschikt beschikking beheersing nederlandse taal verantwoordelijk klanten
                zorgt zorgen gaat gaan vind dagen vakantiedagen collega collega's mbo hbo
                """,
            ]
        ),
        (
            .norwegian,
            [
                "og i å er for til en med av som på det vi du har den et de at",
                """
                om kan vil ikke fra eller være ved din oss vår vårt våre deg seg men hos etter skal også blir må et ditt dine
                god gode
                """,
                """
                når hvor hva hvem mot under mellom gjennom uten denne dette disse alle flere mer andre noe noen samt innen
                erfaring stilling stillingen arbeid arbeidet arbeide arbeidsoppgaver kvalifikasjoner kompetanse utdanning
                utdannelse søker søknad søknadsfrist tilbyr personlige egenskaper ønsker ønskelig ansvar ansvarlig
                års år minst heltid deltid lønn norsk fagbrev førerkort oppgaver ansatte virksomhet miljø
                trives jobbe jobber jobb bedrift kunder kjennskap både slik selvstendig ferdigheter
                muligheter samarbeid hver mye noe først bare siden alltid gir tar gjør får går hvis fordi opp ned inn ut nå
                sin sitt sine gjerne dager uker dagen hvert mange
                """,
            ]
        ),
        (
            .polish,
            [
                "w i z na do się o oraz w za od nie jest po dla",
                """
                że to jak lub co ze przy przez jako są twoje pod ich tym być a nad u my ty nas nam naszej naszego
                naszym nasz możliwość ciebie ci
                """,
                """
                które który która których także również bardzo już tylko jeśli gdy gdzie każdy wszystkie między bez przed
                doświadczenie doświadczenia praca pracy pracę pracować stanowisko stanowisku wymagania oferujemy
                oczekujemy szukamy poszukujemy znajomość umiejętność umiejętności obowiązki zakres zadań zadania firma firmy
                zespół zespołu zespole wykształcenie mile widziane lat rok roku minimum umowa umowę wynagrodzenie języka
                angielskiego prawo jazdy kategorii kat aplikuj dobra dobre klientów klientami projektów zapewniamy mamy
                będziesz masz czeka osoby osób
                """,
            ]
        ),
        (
            .italian,
            [
                "di e il la in per che a con del un i una è le della dei si o",
                """
                da al alla nel nella delle degli dell l sono non anche come più nostro nostra nostri ai gli lo su tra
                all nell questo questa ad ed sarà
                """,
                """
                se ma chi dove quando tutti tutte ogni senza verso fino dalla dal dai sul sulla nei nelle alle agli presso
                esperienza azienda lavoro lavorare squadra conoscenza conoscenze competenze requisiti ricerchiamo ricerca
                offriamo cerchiamo risorsa mansioni attività anni anno almeno minima laurea diploma titolo contratto
                tempo pieno determinato indeterminato capacità gestione clienti buona ottima ottime patente gradita
                preferibile candidato candidata figura settore ruolo sede ore giorni settimana
                """,
            ]
        ),
        (
            .portuguese,
            [
                "de e a o que em do da para com um os uma no na se as por é ou",
                """
                dos das ao não mais nos nas como nosso nossa nossos sua seu suas seus você à pelo pela são ser está esta
                este tem ter também até sem
                """,
                """
                mas quando onde quem todo todos toda todas cada entre sobre durante muito já só isso essa esse aos às
                experiência empresa equipe equipa trabalho trabalhar conhecimento conhecimentos requisitos vaga função
                funções procuramos buscamos oferecemos anos ano mínimo mínima formação ensino superior nível
                desejável obrigatório capacidade gestão desenvolvimento clientes contrato salário horas dias semana
                carta condução benefícios atividades responsabilidades área habilidades diferencial
                """,
            ]
        ),
        (
            .swedish,
            [
                "och i att en som för med av är till på vi du det har den ett om dig",
                """
                kan de inte eller din vid från oss vår vårt våra ska samt även inom hos men så har ditt dina sig vara blir
                kommer man god goda där
                """,
                """
                när hur vad vem mot under mellan genom utan denna detta dessa alla flera mer andra någon något både
                erfarenhet tjänst tjänsten arbete arbeta arbetar arbetet arbetsuppgifter kvalifikationer kompetens utbildning
                söker ansökan erbjuder egenskaper meriterande krav ansvar års år minst heltid deltid lön
                svenska körkort uppgifter medarbetare verksamhet trivs jobb jobba tillsammans rollen arbetsplats kunder
                självständigt möjlighet vill sista ansökningsdag varje mycket först bara sedan alltid ger tar gör får går
                upp ner ut nu sin sitt sina gärna dagar veckor många
                """,
            ]
        ),
        (
            .danish,
            [
                "og i at er for til en med af som på det vi du har den et de der",
                """
                om kan vil ikke fra eller være ved din os vores dig sig men hos efter skal også bliver din dit dine god gode
                samt så inden
                """,
                """
                når hvor hvad hvem mod under mellem gennem uden denne dette disse alle flere mere andre noget nogle både
                erfaring stilling stillingen arbejde arbejder arbejdet arbejdsopgaver kvalifikationer kompetencer uddannelse
                søger ansøgning ansøgningsfrist tilbyder egenskaber ønsker fordel ansvar ansvarlig års år mindst fuldtid
                deltid løn dansk kørekort opgaver medarbejdere virksomhed miljø trives job kunder kendskab
                kolleger hverdag selvstændigt glæder hurtigst muligt ugentlig hver meget først bare siden altid giver
                tager gør får går hvis fordi op ned ind ud nu sin sit sine gerne dage uger dagen hvert mange
                """,
            ]
        ),
    ]

    /// Letters that only some languages have, each worth little: names carry them into any text.
    static let letters: [(language: Language, letters: String)] = [
        (.german, "äöüß"), (.french, "éèêàçùâîôûëïœ"), (.spanish, "ñáéíóú¿"), (.dutch, "ëï"), (.norwegian, "åøæ"),
        (.polish, "ąćęłńóśźż"), (.italian, "àèéìòù"), (.portuguese, "ãõçáâêéíóú"), (.swedish, "åäö"), (.danish, "åøæ"),
    ]
}
