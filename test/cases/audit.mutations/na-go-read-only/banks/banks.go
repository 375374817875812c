package banks

import "strings"

var names = map[string]string{"10010010": "Postbank", "37040044": "Commerzbank", "50010517": "ING"}

func Lookup(iban string) (string, bool) {
	s := strings.ReplaceAll(iban, " ", "")
	if len(s) < 12 || !strings.HasPrefix(s, "DE") {
		return "", false
	}
	n, ok := names[s[4:12]]
	return n, ok
}
