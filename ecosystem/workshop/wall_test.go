package workshop

import (
	"strings"
	"testing"

	"rsc.io/qr"
)

func TestTheAddressOnTheWallKeepsTheCodeFromServers(t *testing.T) {
	for site, want := range map[string]string{
		"https://map.example.org":       "https://map.example.org/join#ABCDE-FGHJK",
		"http://192.0.2.7:8080/":        "http://192.0.2.7:8080/join#ABCDE-FGHJK",
		"javascript:alert(1)":           "",
		"https://user:pass@example.org": "",
		"https://example.org/map?x=1":   "",
		"":                              "",
	} {
		if got, err := AddressFor(site, "ABCDEFGHJK"); got != want || (err == nil) != (want != "") {
			t.Errorf("%q: %q, %v", site, got, err)
		}
	}
}

// The picture is drawn again from its runs of modules and compared with the code itself.
func TestThePictureIsTheCode(t *testing.T) {
	const address = "http://192.0.2.7:8080/join#ABCDE-FGHJK"
	picture, err := Picture(address)
	if err != nil {
		t.Fatal(err)
	}
	code, err := qr.Encode(address, qr.M)
	if err != nil {
		t.Fatal(err)
	}
	black := 0
	for y := range code.Size {
		for x := range code.Size {
			if code.Black(x, y) {
				black++
			}
		}
	}
	drawn := 0
	_, path, _ := strings.Cut(picture, `<path d="`)
	for _, run := range strings.Split(path, "M")[1:] {
		_, width, _ := strings.Cut(run, "h")
		width, _, _ = strings.Cut(width, "v")
		for n := 0; len(width) > 0; width = width[1:] {
			n = 10*n + int(width[0]-'0')
			if len(width) == 1 {
				drawn += n
			}
		}
	}
	if drawn != black || !strings.HasPrefix(picture, "<svg ") {
		t.Errorf("%d modules are drawn of %d\n%.200s", drawn, black, picture)
	}
}
