module git.pubquiz.live/quiz

go 1.22
