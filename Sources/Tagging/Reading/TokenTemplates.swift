import Learning

/// The kinds of features of a token; the names stand in the model's file.
struct TokenTemplates {
    let bias = FeatureTemplate("bias"), word = FeatureTemplate("w0")
    let wordsBefore = [FeatureTemplate("w-1"), FeatureTemplate("w-2")]
    let wordsAfter = [FeatureTemplate("w+1"), FeatureTemplate("w+2")]
    let pairBefore = FeatureTemplate("w-1w0"), pairAfter = FeatureTemplate("w0w+1"), cluster = FeatureTemplate("c0")
    let clustersBefore = [FeatureTemplate("c-1"), FeatureTemplate("c-2")]
    let clustersAfter = [FeatureTemplate("c+1"), FeatureTemplate("c+2")]

    let gapWordBefore = FeatureTemplate("gapw-1"), gapWordAfter = FeatureTemplate("gapw+1")
    let classGaps = FeatureTemplate("clg")

    let coversAround = FeatureTemplate("cov3"), coverWord = FeatureTemplate("covw")
    let labelType = FeatureTemplate("ty"), labelDoubt = FeatureTemplate("covin"), labelEdges = FeatureTemplate("edge")

    let cueBeforeFar = FeatureTemplate("cueLd"), cueAfterFar = FeatureTemplate("cueRd")
    let leadFar = FeatureTemplate("leadd"), mood = FeatureTemplate("mood")

    let askAndRival = FeatureTemplate("ll2"), shortfall = FeatureTemplate("lm"), asksAround = FeatureTemplate("lctx")
    let askCovers = FeatureTemplate("L:cov3"), askClass = FeatureTemplate("L:cl0"), askGaps = FeatureTemplate("L:gap")
    let askMood = FeatureTemplate("L:mood"), askLead = FeatureTemplate("L:leadd"), askType = FeatureTemplate("L:ty")
}
