package server

import (
	"os"
	"reflect"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"
)

// A client has to know every limit that a request can be refused for, so the guide for
// clients has a row with each and with how much it is.
func TestTheGuideForClientsTellsEveryLimit(t *testing.T) {
	guide, err := os.ReadFile("../docs/clients.md")
	if err != nil {
		t.Fatal(err)
	}
	told := map[string]string{}
	for _, row := range regexp.MustCompile("(?m)^\\| (`[^|]+`) \\| ([^|]+) \\|").FindAllStringSubmatch(string(guide), -1) {
		names, values := strings.Split(row[1], ", "), strings.Split(row[2], ", ")
		for i := range min(len(names), len(values)) {
			told[strings.Trim(names[i], "`")] = values[i]
		}
	}
	source, err := os.ReadFile("limits.go")
	if err != nil {
		t.Fatal(err)
	}
	limits := reflect.ValueOf(DefaultLimits())
	named := regexp.MustCompile(`(?m)^\t(\w+) .*// (\w+)(:| |,|$)`).FindAllStringSubmatch(string(source), -1)
	found := 0
	for _, m := range named {
		field, name := m[1], m[2]
		if !strings.EqualFold(field, name) && name != "expandedFields" && name != "rate" {
			continue // described and without a name of its own
		}
		found++
		if want := written(limits.FieldByName(field)); told[name] != want {
			t.Errorf("docs/clients.md tells of the limit %s %q; it is %s", name, told[name], want)
		}
	}
	if found < 20 {
		t.Errorf("found %d limits by name in limits.go", found)
	}
}

// written is a limit as people write it: 1 MiB, 10 seconds, 4,000.
func written(v reflect.Value) string {
	n := v.Int()
	switch {
	case v.Type() == reflect.TypeFor[time.Duration]():
		return strconv.FormatInt(n/int64(time.Second), 10) + " seconds"
	case n >= 1<<30 && n%(1<<30) == 0:
		return strconv.FormatInt(n>>30, 10) + " GiB"
	case n >= 1<<20 && n%(1<<20) == 0:
		return strconv.FormatInt(n>>20, 10) + " MiB"
	}
	return grouped(n)
}
