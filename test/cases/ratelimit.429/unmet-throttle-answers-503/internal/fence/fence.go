package fence

type Point struct {
	Lat, Lon float64
}

type Box struct {
	Min, Max Point
}

func (b Box) Contains(p Point) bool {
	return p.Lat >= b.Min.Lat && p.Lat <= b.Max.Lat && p.Lon >= b.Min.Lon && p.Lon <= b.Max.Lon
}
