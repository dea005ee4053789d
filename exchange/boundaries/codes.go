package boundaries

import (
	"regexp"
	"strconv"
	"strings"

	"catchment/ecosystem"
)

var gssCode = regexp.MustCompile(`^[A-Z]\d{8}$`)

func isGSS(code string) bool { return gssCode.MatchString(code) }

// keyOf is the key of an area: by its GSS code, or by whatever code its file gives it.
func keyOf(code string) ecosystem.Key {
	if isGSS(code) {
		return ecosystem.NewKey(ecosystem.SchemeGSS, code)
	}
	return ecosystem.NewKey("area", code)
}

// kinds are the sorts of area by the first three characters of their GSS code.
var kinds = map[string]string{
	"E06": "district", "E07": "district", "E08": "district", "E09": "borough",
	"W06": "district", "S12": "district", "N09": "district",
	"E12": "region", "E47": "combined_authority", "E69": "lsip_area",
	"E92": "country", "W92": "country", "S92": "country", "N92": "country", "K02": "country",
}

// kindOf is the sort of an area; unknown where its code does not say.
func kindOf(code string) string {
	if kind := kinds[code[:min(3, len(code))]]; kind != "" && isGSS(code) {
		return kind
	}
	return "unknown"
}

// nameBeside is the property with the name, by the one with the code: LAD23NM for LAD23CD.
func nameBeside(code string) string {
	for end, other := range map[string]string{"CD": "NM", "cd": "nm", "code": "name", "CODE": "NAME", "Code": "Name"} {
		if stem, is := strings.CutSuffix(code, end); is {
			return stem + other
		}
	}
	return "name"
}

var twoDigits = regexp.MustCompile(`\d\d`)

// yearIn is the year in a property's name: LAD23CD is of 2023.
func yearIn(property string) string {
	if digits := twoDigits.FindString(property); digits != "" {
		return "20" + digits
	}
	return ""
}

// text is a property's value as a code or a name.
func text(v any) string {
	switch v := v.(type) {
	case string:
		return strings.TrimSpace(v)
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	}
	return ""
}
