package workshop

import (
	"fmt"
	"net/url"
	"strings"

	"rsc.io/qr"

	"catchment/ecosystem"
)

// AddressFor is what guests open: the page where they join, with the code behind a # as
// browsers send nothing of that to a server. It fails with BadRequest for what is no
// address of a site.
func AddressFor(site, code string) (string, error) {
	u, err := url.Parse(site)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || u.User != nil || strings.Trim(u.Path, "/") != "" || u.RawQuery != "" || u.Fragment != "" || len(site) > 200 {
		return "", &ecosystem.Error{Code: ecosystem.BadRequest, Message: fmt.Sprintf("%.80q is not the address of a site.", site), Hint: "Write where guests reach the page, such as https://map.example.org."}
	}
	return u.Scheme + "://" + u.Host + "/join#" + Grouped(code), nil
}

// Picture draws an address as a QR code, in black on white with the margin that readers
// need, as an SVG of any size.
func Picture(address string) (string, error) {
	code, err := qr.Encode(address, qr.M)
	if err != nil {
		return "", err
	}
	const margin = 4
	var path strings.Builder
	for y := range code.Size {
		for x := 0; x < code.Size; x++ {
			from := x
			for x < code.Size && code.Black(x, y) {
				x++
			}
			if x > from {
				fmt.Fprintf(&path, "M%d %dh%dv1h-%dz", from+margin, y+margin, x-from, x-from)
			}
		}
	}
	side := code.Size + 2*margin
	return fmt.Sprintf(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h%dv%dh-%dz"/><path d="%s"/></svg>`,
		side, side, side, side, side, path.String()), nil
}
