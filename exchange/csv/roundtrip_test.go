package csv_test

import (
	"bytes"
	"io"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
	"catchment/exchange"
	"catchment/exchange/csv"
)

// folder is an export in memory.
type folder map[string]*bytes.Buffer

type closing struct{ *bytes.Buffer }

func (closing) Close() error { return nil }

func (f folder) create(name string) (io.WriteCloser, error) {
	f[name] = &bytes.Buffer{}
	return closing{f[name]}, nil
}

func (f folder) files() []exchange.File {
	var files []exchange.File
	for _, name := range slices.Sorted(maps.Keys(f)) {
		files = append(files, exchange.Contents(name, f[name].Bytes()))
	}
	return files
}

func (f folder) texts() map[string]string {
	texts := map[string]string{}
	for name, b := range f {
		texts[name] = b.String()
	}
	return texts
}

func export(t *testing.T, reg *ecosystem.Registry) (folder, exchange.Loss) {
	t.Helper()
	f := folder{}
	loss, err := csv.Encoder{}.Encode(t.Context(), now(t, reg), f.create)
	if err != nil {
		t.Fatal(err)
	}
	return f, loss
}

func mustApply(t *testing.T, reg *ecosystem.Registry, changes ...ecosystem.Change) {
	t.Helper()
	_, err := reg.Apply(t.Context(), editor, ecosystem.ChangeSet{ID: ecosystem.NewChangeSetID(), Origin: ecosystem.Edit, Changes: changes})
	if err != nil {
		t.Fatal(err)
	}
}

// awkward adds things whose texts a spreadsheet, a list or a quote could spoil.
func awkward(t *testing.T, reg *ecosystem.Registry) {
	t.Helper()
	actor, data, place, occupation, link := ecosystem.NewID("Actor"), ecosystem.NewID("Dataset"), ecosystem.NewID("Place"), ecosystem.NewID("Occupation"), ecosystem.NewID(ecosystem.KindLink)
	counted := ecosystem.NewID(ecosystem.KindLink)
	claim := func(about ecosystem.ID, f ecosystem.Fields) ecosystem.Change {
		return ecosystem.Change{ID: ecosystem.NewID(ecosystem.KindClaim), Kind: ecosystem.KindClaim, Set: f.With(ecosystem.Fields{"about": string(about)})}
	}
	mustApply(t, reg,
		ecosystem.Change{ID: actor, Kind: "Actor", Set: ecosystem.Fields{"name": "=cmd|' /C calc'!A0", "sector": " padded ", "visibility": "partner",
			"description": "\tIndented\n\n- \"list\"\n- a | b\n", "tags": []string{"a|b", `c\d`, ` e `, "-f", `\`}, "keys": []string{"ukprn:10000001", "slug:a|b"}, "namedIndividually": true}},
		ecosystem.Change{ID: data, Kind: "Dataset", Set: ecosystem.Fields{"name": "'=quoted", "purpose": "'plain", "quality": "@ok", "accessUrl": "https://example.org/a?b=c,d"}},
		ecosystem.Change{ID: place, Kind: "Place", Set: ecosystem.Fields{"name": "-", "validFrom": "2009", "validTo": "2021-04-01"}},
		ecosystem.Change{ID: occupation, Kind: "Occupation", Set: ecosystem.Fields{"name": "+1", "titles": []string{"=x", "y"}}},
		ecosystem.Change{ID: ecosystem.NewID("Venue"), Kind: "Venue", Set: ecosystem.Fields{"name": "Ëlan 校舍", "latitude": 51.5, "longitude": -0.30000000000000004}},
		ecosystem.Change{ID: link, Kind: ecosystem.KindLink, Set: ecosystem.Fields{"type": "MAY_ACCESS", "from": string(actor), "to": string(data), "note": "+", "accessLevel": "named", "expires": "2027"}},
		ecosystem.Change{ID: counted, Kind: ecosystem.KindLink, Set: ecosystem.Fields{"type": "OBSERVED_IN", "from": string(occupation), "to": string(place),
			"qualifier": "adverts/2026-Q2", "value": int64(-3), "status": "available", "imputed": false}},
		claim(link, ecosystem.Fields{"page": "1;2", "confidence": "low"}),
		claim(link, ecosystem.Fields{"stance": "against", "quote": "No.", "visibility": "team"}),
		claim(counted, ecosystem.Fields{"basis": "measured"}),
		claim(actor, ecosystem.Fields{"field": "sector", "value": "=other", "status": "retracted", "retractedOn": "2026-11-20", "reason": "wrong"}),
		claim(data, ecosystem.Fields{"assertedBy": "Somebody"}),
	)
	outlined(t, reg, place)
}

// outlined draws an area round the venue.
func outlined(t *testing.T, reg *ecosystem.Registry, place ecosystem.ID) {
	t.Helper()
	text := []byte(`{"coordinates":[[[-0.5,51],[0.1,51],[0.1,52],[-0.5,51]]],"type":"Polygon"}`)
	_, err := reg.Apply(t.Context(), editor, ecosystem.ChangeSet{ID: ecosystem.NewChangeSetID(), Origin: ecosystem.Edit, Beside: map[string][]byte{ecosystem.SumOf(text): text},
		Changes: []ecosystem.Change{{ID: place, Kind: "Place", Expect: ecosystem.Any, Set: ecosystem.Fields{"outline": ecosystem.SumOf(text)}}}})
	if err != nil {
		t.Fatal(err)
	}
}

func TestExportImportedElsewhereExportsTheSameBytes(t *testing.T) {
	here, there := newRegistry(), newRegistry()
	mustImport(t, here, mustOpen(t, seed), exchange.Options{})
	awkward(t, here)
	first, loss := export(t, here)
	if len(loss) == 0 {
		t.Error("the export says nothing of the import run that it leaves out")
	}
	r := mustImport(t, there, first.files(), exchange.Options{})
	if r.Findings.Total() > 0 {
		t.Error(r.Findings.Listed)
	}
	second, _ := export(t, there)
	if diff := cmp.Diff(first.texts(), second.texts()); diff != "" {
		t.Error(diff)
	}
	if !strings.Contains(first.texts()["outlines.geojson"], "[-0.5,51],[0.1,51]") {
		t.Error("the export has no outline:", first.texts()["outlines.geojson"])
	}
	want, got := states(t, here), states(t, there)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if again := mustImport(t, there, first.files(), exchange.Options{}); again.Changed() != 0 || again.To != 0 {
		t.Errorf("a second import changed %d", again.Changed())
	}
	if again := mustImport(t, here, first.files(), exchange.Options{}); again.Changed() != 0 || again.To != 0 {
		t.Errorf("an import where it came from changed %d", again.Changed())
	}
}

// states are the fields of everything but the accounts of imports, by id.
func states(t *testing.T, reg *ecosystem.Registry) map[ecosystem.ID]ecosystem.Fields {
	t.Helper()
	records := all(t, reg)
	account := func(id ecosystem.ID) bool {
		r := records[id]
		return r.Kind == "ImportRun" || r.Kind == "Finding"
	}
	states := map[ecosystem.ID]ecosystem.Fields{}
	for id, r := range records {
		about := records[r.Ref("about")]
		if account(id) || account(r.Ref("from")) || account(r.Ref("to")) || account(about.Ref("from")) {
			continue
		}
		states[id] = r.Fields
	}
	return states
}

func TestExportedCellsAreNoFormulas(t *testing.T) {
	reg := newRegistry()
	awkward(t, reg)
	f, _ := export(t, reg)
	for name := range f {
		for _, file := range f.files() {
			if !strings.HasSuffix(file.Name, ".csv") {
				continue
			}
			table, err := exchange.OpenTable(file, nil)
			if err != nil {
				t.Fatal(err)
			}
			for row, err := range table.Rows() {
				if err != nil {
					t.Fatal(err)
				}
				for i, cell := range row.Cells() {
					number := table.Columns[i] == "longitude" || table.Columns[i] == "value" && file.Name == "links.csv"
					if cell != "" && strings.ContainsRune("=+-@\t\r", rune(cell[0])) && !number {
						t.Errorf("%s %s: %q", name, table.Columns[i], cell)
					}
				}
			}
		}
	}
}

func TestMinimalHandMadeFilesAreImported(t *testing.T) {
	reg := newRegistry()
	files := []exchange.File{
		exchange.Contents("Actors.csv", []byte("Name;Kind\nBrent Council;public office\nEaling Council;\n")),
		exchange.Contents("use-cases.csv", []byte("name\nTrain more welders\n")),
		exchange.Contents("links.csv", []byte("type,from,to,note,page\nneeded for,act-brent-council,use-train-more-welders,soon,3\n")),
	}
	r := mustImport(t, reg, files, exchange.Options{Source: "Workshop notes"})
	if r.AllThings().Created != 3 || r.Links.Created != 1 || r.Findings.Total() != 0 {
		t.Fatalf("%+v", r)
	}
	named(t, reg, "Workshop notes", "act-ealing-council")
	if again := mustImport(t, reg, files, exchange.Options{Source: "Workshop notes"}); again.To != 0 {
		t.Errorf("%+v", again)
	}
}

// Files may call a field as the API does, and are written with the names of the tables.
func TestColumnsAndClaimsAreReadByEitherNameOfAField(t *testing.T) {
	for _, names := range [][3]string{{"places", "kind", "kind"}, {"seats", "actorKind", "actorKind"}, {"Seats", "Actor kind", "kind"}} {
		reg := newRegistry()
		r := mustImport(t, reg, []exchange.File{
			exchange.Contents("presentations.csv", []byte("name,"+names[0]+"\nAutumn,12\n")),
			exchange.Contents("actors.csv", []byte("name,"+names[1]+"\nBrent Council,public office\n")),
			exchange.Contents("claims.csv", []byte("about,field,value\nact-brent-council,"+names[2]+",public office\n")),
		}, exchange.Options{Source: "Workshop notes"})
		if r.Findings.Total() != 0 {
			t.Fatalf("%v: %+v", names, r)
		}
		places, kind, claimed := int64(0), "", ""
		for _, r := range all(t, reg, "Presentation", ecosystem.KindActor, ecosystem.KindClaim) {
			if n, ok := r.Int("places"); ok {
				places = n
			}
			kind += r.Text("kind")
			claimed += r.Text("field")
		}
		if places != 12 || kind != "public_office" || claimed != "kind" {
			t.Errorf("%v are read as %d places, the kind %q and a claim on %q", names, places, kind, claimed)
		}
	}
}

func TestRowAddedByHandToAnExportMakesItsOwnClaim(t *testing.T) {
	reg := newRegistry()
	mustImport(t, reg, mustOpen(t, seed), exchange.Options{})
	f, _ := export(t, reg)
	f["links.csv"].WriteString(",STEWARDS,act-jisc,ds-unistats" + strings.Repeat(",", strings.Count(strings.SplitN(f["links.csv"].String(), "\n", 2)[0], ",")-3) + "\n")
	r := mustImport(t, reg, f.files(), exchange.Options{})
	if r.Links.Created != 1 || r.Claims.Created != 1 || r.Changed() != 2 || r.Findings.Total() != 0 {
		t.Errorf("%+v", r)
	}
}

func TestUnknownFilesAndColumnsAreReported(t *testing.T) {
	for _, c := range []struct {
		name string
		file exchange.File
		code ecosystem.Code // of the error; empty: a finding
		rule string
	}{
		{"a file called like nothing", exchange.Contents("budget.csv", []byte("a\n1\n")), ecosystem.BadRequest, "unknown-file"},
		{"a header of another table", exchange.Contents("actors.csv", []byte("region,adverts\nBrent,3\n")), ecosystem.BadRequest, "unknown-column"},
		{"a list of links without ends", exchange.Contents("links.csv", []byte("type,from\nSTEWARDS,a\n")), ecosystem.BadRequest, ""},
		{"claims about nothing", exchange.Contents("claims.csv", []byte("id,page\n,3\n")), ecosystem.BadRequest, ""},
		{"an empty file", exchange.Contents("actors.csv", nil), ecosystem.BadRequest, ""},
		{"a column that means nothing", exchange.Contents("actors.csv", []byte("name,shoe size\nBrent,3\n")), "", "unknown-column"},
	} {
		t.Run(c.name, func(t *testing.T) {
			r, err := exchange.Import(t.Context(), newRegistry(), editor, csv.Decoder{}, []exchange.File{c.file}, exchange.Options{})
			if code := ecosystem.CodeOf(err); err != nil && code != c.code || err == nil && c.code != "" {
				t.Fatal(err)
			}
			if found := len(r.Findings.Listed) > 0 && r.Findings.Listed[0].Rule == c.rule; !found && c.rule != "" {
				t.Errorf("%+v", r.Findings)
			}
		})
	}
}

func TestEmptyListExportsNoFile(t *testing.T) {
	reg := newRegistry()
	r := mustImport(t, reg, []exchange.File{exchange.Contents("actors.csv", []byte("id,name\n"))}, exchange.Options{})
	if r.To != 0 || r.Findings.Total() != 0 {
		t.Errorf("%+v", r)
	}
}
