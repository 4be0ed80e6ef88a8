@testable import Postings

/// Short ads and pieces of ads, each with the language it is written in; nil where none can be told.
enum LanguageTexts {
    struct Sample: Sendable {
        var language: Language?
        var text: String
        init(_ language: Language?, _ text: String) { (self.language, self.text) = (language, text) }
    }

    static let all = english + german + french + spanish + dutch + norwegian + polish + others + untellable

    static let english = [
        Sample(
            .english,
            "We are looking for a deckhand to join our crew in Oban. You will tie up the boats, sell tickets and keep the decks clean, in any weather."
        ),
        Sample(
            .english,
            "Requirements: three years of experience with Java or Kotlin, a good eye for detail, and the ability to work with people who are not engineers."
        ),
        Sample(
            .english,
            "Our team in Łódź and Århus is led by Małgorzata Wójcik and Søren Kjærgård. You will report to José Muñoz in São Paulo and travel to Zürich for workshops with Müller & Söhne."
        ),
        Sample(
            .english,
            "Line cook wanted at Chez Éloïse. Must know mise en place, sous-vide and crème brûlée. Evenings and weekends, good pay, and a meal on every shift."
        ),
        Sample(
            .english,
            "Must have a full driving licence and your own tools. Pay is by the hour. Apply to Mr Hallett at the yard before Friday."
        ),
        Sample(
            .english,
            "Python, Go, Kubernetes, Terraform and PostgreSQL are what we use; you should know at least two of them well and be willing to learn the others."
        ),
        Sample(
            .english,
            "STAFF NURSE, WARD 7. YOU WILL PLAN AND DELIVER CARE FOR PATIENTS AFTER SURGERY AND SUPPORT STUDENTS ON THE WARD. NMC REGISTRATION IS REQUIRED."
        ),
        Sample(
            .english,
            "The Landratsamt and the Bundesanstalt für Geowissenschaften are our clients. German at B2 is required, since most of the documents you will review are written in it."
        ),
        Sample(
            .english,
            "Care assistant needed for nights. You must be kind, patient and able to lift. We will pay for your training and your DBS check."
        ),
        Sample(
            .english,
            "What you'll do: own the roadmap, talk to customers every week, and ship. What we offer: equity, a pension and no meetings on Wednesdays."
        ),
    ]

    static let german = [
        Sample(
            .german,
            "Wir suchen zum nächstmöglichen Zeitpunkt eine Pflegefachkraft für unsere Station. Sie versorgen unsere Bewohner mit Herz und Verstand und arbeiten im Team."
        ),
        Sample(
            .german,
            "Dein Profil: abgeschlossenes Studium der Informatik, erste Erfahrung mit Python, Kubernetes, Docker, AWS, Terraform und CI/CD sowie sehr gute Deutschkenntnisse."
        ),
        Sample(
            .german,
            "Als Senior Cloud Engineer (m/w/d) entwickelst du unsere Data Platform mit Apache Spark, Kafka Streams und Snowflake weiter. Du hast Spaß an Clean Code, Pair Programming und Continuous Delivery."
        ),
        Sample(
            .german,
            "Ihre Aufgaben: Wartung von Pumpen und Antrieben, Störungssuche in Steuerungen, Prüfungen nach Vorschrift. Führerschein der Klasse B ist erforderlich."
        ),
        Sample(
            .german,
            "Was wir bieten: 30 Tage Urlaub, betriebliche Altersvorsorge, flexible Arbeitszeiten und ein nettes Team. Bewerben Sie sich bis zum 15. Dezember."
        ),
        Sample(
            .german,
            "Fuer unsere Filiale in Muenchen suchen wir eine Verkaeuferin oder einen Verkaeufer in Teilzeit. Sie beraten unsere Kunden und sind auch am Samstag gern im Einsatz."
        ),
        Sample(
            .german,
            "KOCH GESUCHT. WIR SIND EIN KLEINES GASTHAUS AN DER MOSEL UND SUCHEN FÜR DIE SAISON EINEN KOCH MIT ABGESCHLOSSENER AUSBILDUNG UND FREUDE AN DER ARBEIT."
        ),
        Sample(
            .german,
            "Requirements Engineer gesucht: Du nimmst Anforderungen auf, moderierst Workshops und schreibst User Stories für das Backlog. Erfahrung mit Scrum, Jira und Confluence ist von Vorteil."
        ),
        Sample(
            .german,
            "Erfahrung im Projektmanagement, Kenntnisse in SAP, sicherer Umgang mit MS Office, Bereitschaft zu Reisen, gute Englischkenntnisse."
        ),
    ]

    static let french = [
        Sample(
            .french,
            "Nous recherchons un cuisinier pour notre restaurant au bord de la mer. Vous préparez les plats avec le chef et vous veillez à la propreté de la cuisine."
        ),
        Sample(
            .french,
            "Vos missions : accueillir les clients, répondre au téléphone, gérer les plannings et assurer le suivi des dossiers. Vous maîtrisez Excel et Word."
        ),
        Sample(
            .french,
            "Profil : expérience de trois ans minimum en développement Java, Spring Boot, Docker et Kubernetes. Bonne connaissance des méthodes agiles. Anglais courant exigé."
        ),
        Sample(
            .french,
            "Infirmière ou infirmier diplômé d'État, en CDI à temps plein. L'équipe compte douze personnes et travaille de jour comme de nuit."
        ),
        Sample(
            .french,
            "Rejoignez une entreprise familiale qui fabrique des escaliers depuis 1950. Le poste est à pourvoir dès que possible, permis B obligatoire."
        ),
        Sample(
            .french,
            "CHAUFFEUR POIDS LOURD. VOUS ASSUREZ LA LIVRAISON DES MAGASINS DE LA REGION. SALAIRE SELON EXPERIENCE, PRIME ET PANIER. CANDIDATURE AVEC CV."
        ),
    ]

    static let spanish = [
        Sample(
            .spanish,
            "Buscamos un camarero para nuestro restaurante en el centro de Sevilla. Se ofrece contrato indefinido, jornada completa y buen ambiente de trabajo."
        ),
        Sample(
            .spanish,
            "Requisitos: formación profesional en electricidad, experiencia mínima de dos años y carnet de conducir. Se valorará el conocimiento de autómatas."
        ),
        Sample(
            .spanish,
            "Tus funciones serán desarrollar microservicios con Java y Spring Boot, desplegarlos en AWS con Kubernetes y participar en las reuniones del equipo."
        ),
        Sample(
            .spanish,
            "Enfermera para residencia de mayores. Turno de noche, incorporación inmediata. Imprescindible título homologado y ganas de trabajar en equipo."
        ),
        Sample(
            .spanish,
            "¿Te gusta el trato con la gente? Somos una empresa familiar con más de treinta años y queremos que crezcas con nosotros."
        ),
        Sample(
            .spanish,
            "Persona responsable para la limpieza de oficinas por las mañanas. Enviar curriculum con foto a la direccion indicada antes del lunes."
        ),
    ]

    static let dutch = [
        Sample(
            .dutch,
            "Wij zoeken een monteur voor onze werkplaats in Zwolle. Je repareert pompen en motoren en je werkt samen met drie collega's."
        ),
        Sample(
            .dutch,
            "Wat breng je mee: minimaal twee jaar ervaring met Java, Spring Boot en Kubernetes, een hbo-diploma en een goede beheersing van de Nederlandse taal."
        ),
        Sample(
            .dutch,
            "Als verpleegkundige zorg je voor de patiënten op de afdeling. Wij bieden een salaris volgens de cao, reiskosten en een vast contract."
        ),
        Sample(
            .dutch,
            "Heb jij een rijbewijs en ben je niet bang voor regen? Kom dan fietsen bezorgen in Utrecht, ook in het weekend."
        ),
        Sample(
            .dutch,
            "De kok werkt zelfstandig in een kleine keuken en is verantwoordelijk voor de inkoop. Solliciteren kan tot en met vrijdag."
        ),
        Sample(
            .dutch,
            "Product Owner gezocht met kennis van Scrum, Jira en Azure DevOps. Je vertaalt de wensen van klanten naar user stories en houdt de backlog op orde."
        ),
    ]

    static let norwegian = [
        Sample(
            .norwegian,
            "Vi søker en sykepleier til avdelingen vår i Bergen. Du må ha norsk autorisasjon, og det er en fordel med erfaring fra kirurgi."
        ),
        Sample(
            .norwegian,
            "Arbeidsoppgaver: drift av servere, støtte til brukere og utvikling i Python og Java. Du får jobbe med Kubernetes, Azure og åpen kildekode."
        ),
        Sample(
            .norwegian,
            "Er du glad i mat og trives i et hektisk kjøkken? Da vil vi gjerne høre fra deg. Søknadsfristen er den 15. desember."
        ),
        Sample(
            .norwegian,
            "Kvalifikasjoner: fagbrev som elektriker, førerkort klasse B og gode norskkunnskaper både muntlig og skriftlig. Politiattest må leveres."
        ),
        Sample(
            .norwegian,
            "Butikken vår på Majorstua trenger en medarbeider i helgene. Du tar imot kundene, fyller på varer og holder orden."
        ),
        Sample(
            .norwegian,
            "Som tømrer hos oss bygger du hus av tre sammen med et lag på fem. Vi tilbyr god lønn og nye verktøy."),
    ]

    static let polish = [
        Sample(
            .polish,
            "Szukamy kucharza do naszej restauracji w Krakowie. Oferujemy umowę o pracę, dobre wynagrodzenie i miłą atmosferę w zespole."
        ),
        Sample(
            .polish,
            "Wymagania: minimum dwa lata doświadczenia w programowaniu w języku Java, znajomość Spring Boot, Docker i Kubernetes oraz języka angielskiego."
        ),
        Sample(
            .polish,
            "Poszukujemy osoby na stanowisko magazyniera. Do obowiązków należy przyjmowanie dostaw, kompletowanie zamówień i dbanie o porządek."
        ),
        Sample(
            .polish,
            "Pielęgniarka na oddział chirurgii. Praca na zmiany, także w nocy. Mile widziane kursy specjalistyczne oraz prawo wykonywania zawodu."
        ),
        Sample(
            .polish,
            "Jako kierowca będziesz rozwozić pieczywo po mieście. Potrzebne jest prawo jazdy kategorii B i chęć do pracy od czwartej rano."
        ),
        Sample(
            .polish,
            "Dolacz do nas jako tester. W tej roli bedziesz pisac testy w Pythonie i Selenium oraz pracowac z zespolem w Scrumie nad aplikacja dla bankow."
        ),
    ]

    static let others = [
        Sample(
            .italian,
            "Cerchiamo un cameriere per il nostro ristorante a Bologna. Si offre un contratto a tempo indeterminato e un ambiente di lavoro sereno."
        ),
        Sample(
            .italian,
            "Requisiti: laurea in ingegneria, esperienza di almeno tre anni nello sviluppo in Java e buona conoscenza della lingua inglese."
        ),
        Sample(
            .italian,
            "La risorsa si occuperà della gestione degli ordini e dei rapporti con i clienti. È gradita la conoscenza di SAP e di Excel."
        ),
        Sample(
            .italian,
            "Infermiere per casa di riposo, turni di notte. Sono necessari il titolo e l'iscrizione all'albo. Inviare la domanda entro venerdì."
        ),
        Sample(
            .portuguese,
            "Procuramos um cozinheiro para o nosso restaurante em Lisboa. Oferecemos contrato sem termo, bom ambiente e dois dias de folga por semana."
        ),
        Sample(
            .portuguese,
            "Requisitos: ensino superior completo em engenharia, experiência com Java e Spring Boot e inglês avançado. Conhecimento em AWS será um diferencial."
        ),
        Sample(
            .portuguese,
            "Você vai atender os clientes da loja, organizar o estoque e ajudar a equipe nas vendas. Não é preciso ter experiência."
        ),
        Sample(
            .portuguese,
            "Enfermeira para o turno da noite no hospital da cidade. São exigidos registo profissional e disponibilidade para trabalhar aos fins de semana."
        ),
        Sample(
            .swedish,
            "Vi söker en kock till vår restaurang i Malmö. Du lagar mat från grunden och är en del av ett litet lag som trivs ihop."
        ),
        Sample(
            .swedish,
            "Kvalifikationer: minst två års erfarenhet av Java, Docker och Kubernetes. Det är meriterande om du har arbetat inom bank eller försäkring."
        ),
        Sample(
            .swedish,
            "Som undersköterska hos oss hjälper du de äldre i deras vardag. Körkort är ett krav och du talar och skriver svenska."
        ),
        Sample(
            .swedish,
            "Brevbärare sökes till Kiruna. Arbetet börjar klockan sex och du ska tåla kyla. Skicka din ansökan senast den första mars."
        ),
        Sample(
            .danish,
            "Vi søger en kok til vores restaurant i Aarhus. Du laver mad fra bunden og er en del af et lille hold, der trives sammen."
        ),
        Sample(
            .danish,
            "Kvalifikationer: mindst to års erfaring med Java, Docker og Kubernetes. Det er en fordel, hvis du har arbejdet i en bank."
        ),
        Sample(
            .danish,
            "Som sygeplejerske hos os får du ansvar for egne patienter. Du skal have dansk autorisation og kunne lide at arbejde om natten."
        ),
        Sample(
            .danish,
            "Pædagog til børnehaven Mælkebøtten. Du møder børnene hver morgen, går ture i skoven og taler med forældrene. Send din ansøgning inden fredag."
        ),
        Sample(
            .danish,
            "Butikken mangler en medarbejder i weekenden. Du tager imod kunderne, fylder varer op og holder orden på lageret."
        ),
        Sample(
            .finnish,
            "Etsimme kokkia ravintolaamme Tampereella. Työ alkaa heti ja palkka maksetaan sopimuksen mukaan. Lähetä hakemus meille ennen perjantaita."
        ),
        Sample(
            .russian,
            "Требуется повар в ресторан. Опыт работы от двух лет, график два через два, оплата каждую неделю. Звоните с девяти до шести."
        ),
        Sample(.japanese, "募集職種:ソフトウェアエンジニア。経験三年以上。勤務地は東京です。給与は経験に応じて決定します。"),
    ]

    static let untellable = [
        Sample(nil, ""),
        Sample(nil, "Welder, Hull"),
        Sample(nil, "Data Engineer (m/w/d)"),
        Sample(
            nil,
            "Python, Java, Go, Rust, Kubernetes, Docker, Terraform, Ansible, Jenkins, PostgreSQL, Redis, Kafka, AWS, Azure, GCP, Linux"
        ),
        Sample(
            nil,
            "SAP FI/CO, SAP MM, SAP SD, ABAP, S/4HANA, Ariba, SuccessFactors, Concur, BW/4HANA, Fiori, HANA Studio, Solution Manager"
        ),
        Sample(nil, "0800 1234 5678 | 37.5 | 2026-11-23 | £31,000 | W1A 1AA | REF/4471/B | 09:00 - 17:30 | 12/12"),
    ]
}
