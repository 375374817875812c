package sizes

type Size struct {
	Width  int `json:"width_mm"`
	Height int `json:"height_mm"`
}

var a0 = Size{841, 1189}

// Of returns the size of an A format, A0 to A9.
func Of(name string) (Size, bool) {
	if len(name) != 2 || name[0] != 'A' || name[1] < '0' || name[1] > '9' {
		return Size{}, false
	}
	s := a0
	for n := name[1]; n > '0'; n-- {
		s = Size{s.Height / 2, s.Width}
	}
	return s, true
}
