rootProject.name = "small-change"
