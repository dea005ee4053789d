package counts

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"catchment/ecosystem"
)

// Mapping says what the columns of a table of figures are.
type Mapping struct {
	Source    map[string]string   `json:"source"`    // of the figures: its name, publisher, licence, url
	Files     []string            `json:"files"`     // the tables' names; all CSV files but look-ups unless said
	HeaderRow int                 `json:"headerRow"` // where titles and notes stand above it; 1
	Only      map[string][]string `json:"only"`      // by column: the rows that have one of these there
	Ignore    []string            `json:"ignore"`    // columns that say nothing, where "rest" are crossed
	Of        Dimension           `json:"of"`        // what is counted
	Place     Dimension           `json:"place"`     // where
	Period    Dimension           `json:"period"`    // when
	Measure   Dimension           `json:"measure"`   // by what measure
	Figure    string              `json:"figure"`    // the column with the figures, unless columns are crossed
	Status    string              `json:"status"`    // the column that says whether there is one, if any
	By        map[string]string   `json:"by"`        // what else is counted by: its name, and the column
	Totals    []string            `json:"totals"`    // what stands there where it is not counted by that
	Measures  map[string]Meaning  `json:"measures"`
	Marks     map[string]string   `json:"marks"` // what stands for a figure: suppressed or unavailable
	Years     string              `json:"years"` // what 2022/23 is: academic or financial
}

// Meaning says what a measure counts.
type Meaning struct {
	Unit         string `json:"unit"`
	CountedAs    string `json:"countedAs"`    // stock or events
	CountedWhere string `json:"countedWhere"` // residence, workplace, delivery or residence_to_delivery
}

// Dimension says where a part of what a figure is about stands: in one column, in the
// headers of several, or nowhere in the table, as it is the same for all of it.
type Dimension struct {
	Column  string   `json:"column"`
	Columns crossing `json:"columns"`
	Value   string   `json:"value"`

	Scheme string            `json:"scheme"` // of the keys by which things are found: soc2020, ssa, gss
	Names  map[string]string `json:"names"`  // the code for a name, where the table has names; empty: leave the row out
	Lookup *Lookup           `json:"lookup"` // the same, in a table
	Make   string            `json:"make"`   // the kind of what is made where it is not there
	Title  string            `json:"title"`  // the column with the name of what is made
	Same   string            `json:"same"`   // place: the place itself is counted
}

// Lookup is a table of codes by name.
type Lookup struct {
	File string `json:"file"`
	Name string `json:"name"` // the column with the names
	Code string `json:"code"`
}

// crossing are the columns whose headers say something: some, each with what it says, or
// all that the mapping does not name otherwise.
type crossing struct {
	rest  bool
	named map[string]string // by header
}

func (c crossing) isCrossed() bool { return c.rest || len(c.named) > 0 }

// UnmarshalJSON reads "rest", a list of headers, or what each header says.
func (c *crossing) UnmarshalJSON(text []byte) error {
	var word string
	var list []string
	switch {
	case json.Unmarshal(text, &word) == nil:
		if c.rest = word == "rest"; !c.rest {
			return fmt.Errorf(`columns is "rest", a list of headers, or an object of headers and what they mean, not %q`, word)
		}
		return nil
	case json.Unmarshal(text, &list) == nil:
		c.named = map[string]string{}
		for _, header := range list {
			c.named[header] = header
		}
		return nil
	}
	return json.Unmarshal(text, &c.named)
}

// readMapping reads a mapping and tells what is wrong with it.
func readMapping(text []byte) (Mapping, error) {
	in := json.NewDecoder(bytes.NewReader(text))
	in.DisallowUnknownFields()
	m := Mapping{HeaderRow: 1, Totals: []string{"Total", "All"}}
	err := in.Decode(&m)
	if err == nil {
		err = m.check()
	}
	if err != nil {
		return m, &ecosystem.Error{Code: ecosystem.BadRequest, Message: "The mapping cannot be used: " + err.Error() + ".", Hint: "docs/counts.md has one for each of several tables."}
	}
	return m, nil
}

func (m Mapping) check() error {
	crossed := 0
	for name, d := range map[string]Dimension{"of": m.Of, "place": m.Place, "period": m.Period, "measure": m.Measure} {
		ways := 0
		for _, is := range []bool{d.Column != "", d.Columns.isCrossed(), d.Value != "", d.Same != ""} {
			if is {
				ways++
			}
		}
		if d.Columns.isCrossed() {
			crossed++
		}
		switch {
		case ways != 1:
			return fmt.Errorf("%s needs one of column, columns and value", name)
		case d.Same != "" && (name != "of" || d.Same != "place"):
			return errors.New(`only of may say "same": "place"`)
		case (name == "of" || name == "place") && d.Same == "" && d.Scheme == "":
			return fmt.Errorf("%s needs the scheme of its codes, such as gss or soc2020", name)
		case d.Make != "" && !slices.Contains(countable, ecosystem.Kind(d.Make)):
			return fmt.Errorf("%s cannot make a %q; what can be counted are %v", name, d.Make, countable)
		}
	}
	switch {
	case crossed > 1:
		return errors.New("only one of of, place, period and measure can stand in headers")
	case (crossed == 1) == (m.Figure != ""):
		return errors.New("the figures stand either in the column figure or below crossed columns")
	case len(m.Measures) == 0:
		return errors.New("measures must say of each measure its unit")
	case !slices.Contains([]string{"", "academic", "financial"}, m.Years):
		return fmt.Errorf("years is academic or financial, not %q", m.Years)
	}
	return m.checkWords()
}

// checkWords looks at what is chosen from lists of words.
func (m Mapping) checkWords() error {
	for _, mark := range slices.Sorted(maps.Keys(m.Marks)) {
		if status := m.Marks[mark]; status != suppressed && status != unavailable {
			return fmt.Errorf("the mark %q means suppressed or unavailable, not %q", mark, status)
		}
	}
	link := ecosystem.NounOf(ecosystem.KindLink)
	for _, name := range slices.Sorted(maps.Keys(m.Measures)) {
		of := m.Measures[name]
		for field, word := range map[string]string{"countedAs": of.CountedAs, "countedWhere": of.CountedWhere} {
			f, _ := link.Field(field)
			if word != "" && !f.Enum.Has(word) {
				return fmt.Errorf("%s of %s is %s, not %q", field, name, strings.Join(f.Enum.Values, " or "), word)
			}
		}
		if of.Unit == "" {
			return fmt.Errorf("the measure %s needs a unit", name)
		}
	}
	return nil
}

// countable are the kinds of which figures can be stated.
var countable = func() []ecosystem.Kind {
	rule, _ := ecosystem.RuleOf(ecosystem.LinkObservedIn)
	return rule.From
}()
