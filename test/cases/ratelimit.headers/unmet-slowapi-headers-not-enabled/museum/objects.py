OBJECTS = {
    "1911-4": {"title": "Amphora", "period": "archaic"},
    "1923-17": {"title": "Bronze mirror", "period": "classical"},
}
