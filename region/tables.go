package region

import (
	"bytes"
	_ "embed"
	"encoding/csv"
	"encoding/json"

	"catchment/ecosystem"
	"catchment/exchange"
)

// table is a table of figures that is published for the whole of England.
type table struct {
	name    string
	mapping []byte
	named   bool // whether it names districts, so that their codes are looked up
}

var (
	//go:embed employment.json
	employment []byte
	//go:embed adverts_area.json
	advertsArea []byte
	//go:embed adverts_district.json
	advertsDistrict []byte
)

var tables = []table{{"employment", employment, false}, {"adverts of areas", advertsArea, false}, {"adverts of districts", advertsDistrict, true}}

// lookup is the file in which codes are looked up.
const lookup = "names of districts"

// mapped gives the mapping of the table and, where it names districts, the file in which
// their codes are looked up: all that any look-up in the folder has.
func (t table) mapped(rows []district) ([]byte, []exchange.File, error) {
	if !t.named {
		return t.mapping, nil, nil
	}
	var mapping map[string]any
	if err := json.Unmarshal(t.mapping, &mapping); err != nil {
		return nil, nil, err
	}
	mapping["place"].(map[string]any)["lookup"] = map[string]string{"file": lookup, "name": "name", "code": "code"}
	text, err := json.Marshal(mapping)
	if err != nil {
		return nil, nil, err
	}
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	_ = w.Write([]string{"code", "name"}) // memory takes everything
	for _, d := range rows {
		_ = w.Write([]string{d.code, d.name})
	}
	w.Flush()
	return text, []exchange.File{exchange.Contents(lookup, b.Bytes())}, nil
}

// figuresHere keeps the figures of the districts and of what lies round them.
func (a area) figuresHere(exchange.Unit) func(exchange.Relation) bool {
	return func(r exchange.Relation) bool { return r.Type == ecosystem.LinkObservedIn && a.isHere(r.To) }
}
