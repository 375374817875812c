module kelp.example/diary

go 1.22
