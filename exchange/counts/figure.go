package counts

import (
	"math"
	"regexp"
	"strconv"
	"strings"
)

// Whether there is a figure.
const (
	available   = "available"
	suppressed  = "suppressed"
	unavailable = "unavailable"
)

// usualMarks are what publishers write instead of a figure, unless a mapping says
// otherwise of its table; also in brackets: [c].
var usualMarks = map[string]string{
	"c": suppressed, "x": suppressed, "u": suppressed, "low": suppressed, "-": suppressed, "*": suppressed,
	"": unavailable, "z": unavailable, ":": unavailable, "..": unavailable, "na": unavailable, "n/a": unavailable,
}

var lessThan = regexp.MustCompile(`^(<|under |fewer than )\s*\d+$`)

// figure is what a cell says.
type figure struct {
	status string
	value  int64
	mark   string // as it stands, where there is no figure
}

// figureOf reads a cell: a mark of this table's first, else one that is usual, else a whole
// number, thousands parted or not; false where it is none of these.
func (m Mapping) figureOf(cell string) (figure, bool) {
	cell = strings.TrimSpace(cell)
	if status, marked := m.Marks[cell]; marked {
		return figure{status: status, mark: cell}, true
	}
	bare := strings.ToLower(strings.TrimSuffix(strings.TrimPrefix(cell, "["), "]"))
	if status, marked := usualMarks[bare]; marked {
		return figure{status: status, mark: cell}, true
	}
	if lessThan.MatchString(bare) {
		return figure{status: suppressed, mark: cell}, true
	}
	n, err := strconv.ParseFloat(strings.ReplaceAll(cell, ",", ""), 64)
	if err != nil || n != math.Trunc(n) || math.Abs(n) >= 1<<53 {
		return figure{}, false
	}
	return figure{status: available, value: int64(n)}, true
}
