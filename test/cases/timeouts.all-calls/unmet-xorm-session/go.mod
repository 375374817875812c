module example.se/kiln

go 1.22

require (
	github.com/lib/pq v1.10.9
	xorm.io/xorm v1.3.9
)
