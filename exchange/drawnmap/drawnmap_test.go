package drawnmap_test

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
	"catchment/exchange"
	"catchment/exchange/drawnmap"
	"catchment/exchange/graphs"
	"catchment/store/storetest"
)

// decode reads the files of a map, name by name; each thing, link and finding becomes a line.
func decode(t *testing.T, mapping string, files ...string) (lines, findings []string, err error) {
	t.Helper()
	var in []exchange.File
	for pair := range slices.Chunk(files, 2) {
		in = append(in, exchange.Contents(pair[0], []byte(pair[1])))
	}
	report := func(f exchange.Finding) {
		findings = append(findings, fmt.Sprintf("%s %s %q", f.Severity, f.Rule, f.Value))
	}
	for u, err := range (drawnmap.Decoder{Mapping: []byte(mapping)}).Decode(t.Context(), in, report) {
		if err != nil {
			return lines, findings, err
		}
		for _, thing := range u.Things {
			lines = append(lines, strings.TrimRight(fmt.Sprintf("%s %s %v %v", thing.Kind, thing.Keys[0], thing.Fields["name"], thing.Fields["kind"]), " "))
		}
		for _, r := range u.Relations {
			lines = append(lines, fmt.Sprintf("%s %s %s", r.From.Keys[0].Value, r.Type, r.To.Keys[0].Value))
		}
	}
	slices.Sort(findings)
	return lines, findings, nil
}

const elements = "Label,Type,Description,Tags,Shoe size\nJeff,Person,CEO,Founder|Male,9\nKumu,Company,tool,,\nCensus,Dataset,,,\n"
const connections = "From,To,Type,Direction\nJeff,Kumu,works for,directed\nKumu,Census,publishes,directed\nKumu,Jeff,pays,mutual\nJeff,Nobody,knows,\n"

func TestKumusSheetsAreReadByTheWordsOfTheirTypes(t *testing.T) {
	got, findings, err := decode(t, "", "elements.csv", elements, "connections.csv", connections)
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"Actor kumu:Jeff Jeff person", "Actor kumu:Kumu Kumu organisation", "Dataset kumu:Census Census <nil>",
		"Flow kumu-flow:Kumu > Jeff pays pays, Kumu to Jeff <nil>", "Flow kumu-flow:Jeff > Kumu pays pays, Jeff to Kumu <nil>",
		"Jeff PART_OF Kumu", "Kumu PUBLISHES Census", "Kumu SENDS Kumu > Jeff pays", "Jeff RECEIVES Kumu > Jeff pays", "Jeff SENDS Jeff > Kumu pays", "Kumu RECEIVES Jeff > Kumu pays"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	told := []string{`error unknown-end "Jeff → Nobody"`, `note guessed "Company"`, `note guessed "Person"`, `note guessed "pays"`, `note guessed "works for"`, `note not-kept "1"`}
	if diff := cmp.Diff(told, findings); diff != "" {
		t.Errorf("findings (-want +got)\n%s", diff)
	}
}

func TestAMappingSaysWhatTypesAreAndNothingIsGuessedThen(t *testing.T) {
	mapping := `{"elements": {"person": "Actor:role", "company": "", "dataset": "Standard"}, "connections": {"publishes": ""}}`
	got, findings, err := decode(t, mapping, "elements.csv", elements, "connections.csv", "From,To,Type\nJeff,Census,ADOPTS\n")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"Actor kumu:Jeff Jeff role", "Standard kumu:Census Census <nil>", "Jeff ADOPTS Census"}, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if diff := cmp.Diff([]string{`note not-kept "1"`}, findings); diff != "" {
		t.Errorf("findings (-want +got)\n%s", diff)
	}
	for _, bad := range []string{`{"elements": {"person": "Ghost"}}`, `{"connections": {"pays": "flow:love"}}`, `{"colours": {}}`, `[`} {
		if _, _, err := decode(t, bad, "elements.csv", elements); ecosystem.CodeOf(err) != ecosystem.BadRequest {
			t.Errorf("the mapping %s is taken: %v", bad, err)
		}
	}
}

func TestOtherFormsOfTheSameMapGiveTheSame(t *testing.T) {
	want := []string{"Jeff person", "Kumu organisation", "PART_OF"}
	for name, files := range map[string][]string{
		"Kumu's blueprint": {"map.json", `{"elements": [{"id": "1", "label": "Jeff", "type": "Person"}, {"id": "2", "label": "Kumu", "type": "Company"}], "connections": [{"from": "1", "to": "2", "type": "works for", "direction": "directed"}]}`},
		"Kumu's project": {"map.json", `{"name": "x", "elements": [{"_id": "a", "attributes": {"label": "Jeff", "element type": "Person"}}, {"_id": "b", "attributes": {"label": "Kumu", "element type": "Company"}}],
			"connections": [{"_id": "c", "from": "a", "to": "b", "direction": "directed", "attributes": {"connection type": "works for"}}]}`},
		"Gephi's tables": {"edges.csv", "Source,Target,Type,Label\n1,2,Directed,works for\n", "nodes.csv", "Id,Label,kind\n1,Jeff,Person\n2,Kumu,Company\n"},
		"GraphML": {"map.graphml", `<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="a" for="node" attr.name="label"/><key id="b" for="node" attr.name="type"/><key id="c" for="edge" attr.name="type"/>
			<graph edgedefault="directed"><node id="1"><data key="a">Jeff</data><data key="b">Person</data></node><node id="2"><data key="a">Kumu</data><data key="b">Company</data></node><edge source="1" target="2"><data key="c">works for</data></edge></graph></graphml>`},
		"GEXF": {"map.gexf", `<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed"><attributes class="node"><attribute id="0" title="type" type="string"/></attributes>
			<nodes><node id="1" label="Jeff"><attvalues><attvalue for="0" value="Person"/></attvalues></node><node id="2" label="Kumu"><attvalues><attvalue for="0" value="Company"/></attvalues></node></nodes>
			<edges><edge id="0" source="1" target="2" label="works for"/></edges></graph></gexf>`},
	} {
		got, findings, err := decode(t, "", files...)
		if err != nil || len(got) != 3 || slices.ContainsFunc(findings, func(f string) bool { return strings.HasPrefix(f, "error") }) {
			t.Errorf("%s: %v, %v, %v", name, got, findings, err)
			continue
		}
		for i, part := range want {
			if !strings.Contains(got[i], part) {
				t.Errorf("%s: %q has no %q", name, got[i], part)
			}
		}
	}
}

func TestWhatIsNoMapIsRefusedAndWhatNothingTellsStaysOut(t *testing.T) {
	for name, files := range map[string][]string{"a list of something": {"a.csv", "name,kind\nA,organisation\n"}, "broken JSON": {"a.json", `{"elements": [`}, "no graph": {"a.graphml", "<html>"}, "nothing": {"a.bin", "x"}} {
		if _, _, err := decode(t, "", files...); ecosystem.CodeOf(err) != ecosystem.BadRequest {
			t.Errorf("%s: %v", name, err)
		}
	}
	got, findings, err := decode(t, "", "elements.csv", "Label,Type\nWind,Weather\nCouncil,Council\n", "connections.csv", "From,To,Type,Direction\nWind,Council,blows,undirected\n")
	if err != nil || len(got) != 1 || !slices.Contains(findings, `error unknown-type "Weather"`) || !slices.Contains(findings, `error unknown-end "Wind → Council"`) {
		t.Errorf("%v, %v, %v", got, findings, err)
	}
}

type file struct{ bytes.Buffer }

func (*file) Close() error { return nil }

// What is written for another program and read again is the same graph.
func TestAMapThatIsTakenOutAndBroughtInAgainIsTheSame(t *testing.T) {
	text, err := os.ReadFile("../../testdata/seed/actors.csv")
	if err != nil {
		t.Fatal(err)
	}
	from := ecosystem.NewRegistry(storetest.NewModel(), ecosystem.Options{})
	d, err := from.Draft(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var ids []ecosystem.ID
	for i, line := range strings.Split(string(text), "\n")[1:20] {
		ids = append(ids, d.Create("Actor", "", ecosystem.Fields{"name": line[:min(len(line), 30)], "kind": "organisation", "tags": []string{"a|b", "c"}, "keys": []string{fmt.Sprint("slug:a", i)}}, nil))
	}
	data := d.Create("Dataset", "", ecosystem.Fields{"name": "Data", "spectrum": "named"}, nil)
	for i, id := range ids {
		if _, err := d.Link(t.Context(), ecosystem.LinkIdentity{Type: "STEWARDS", From: id, To: data, Qualifier: fmt.Sprint(i)}, "", ecosystem.Fields{"role": "keeper"}, nil); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := from.Apply(t.Context(), ecosystem.Principal{Name: "Ann", Role: ecosystem.RoleEditor}, d.ChangeSet(ecosystem.Edit, "")); err != nil {
		t.Fatal(err)
	}
	for name, e := range map[string]exchange.Encoder{"graphml": graphs.GraphML{}, "gexf": graphs.GEXF{}, "kumu": graphs.Kumu{}} {
		before := written(t, from, e)
		into := ecosystem.NewRegistry(storetest.NewModel(), ecosystem.Options{})
		var files []exchange.File
		for _, f := range slices.Sorted(keys(before)) {
			if f != "about.json" {
				files = append(files, exchange.Contents(f, before[f].Bytes()))
			}
		}
		report, err := exchange.Import(t.Context(), into, ecosystem.Principal{Name: "Ann", Role: ecosystem.RoleAdmin}, drawnmap.Decoder{}, files, exchange.Options{Format: "drawn-map"})
		if err != nil || report.Findings.Errors > 0 {
			t.Fatalf("%s: %v, %+v", name, err, report.Findings)
		}
		after := written(t, into, e)
		for f := range before {
			if lost := linesLost(before[f].String(), after[f].String()); f != "about.json" && len(lost) > 0 {
				t.Errorf("%s: %s has lost %q", name, f, lost[:min(len(lost), 3)])
			}
		}
	}
}

func keys(m map[string]*file) func(func(string) bool) {
	return func(yield func(string) bool) {
		for k := range m {
			if !yield(k) {
				return
			}
		}
	}
}

// linesLost are the lines of things and links that are not there any more. That of the import
// itself, and of who brought it, are new; ids of links are the registry's own.
func linesLost(before, after string) []string {
	var lost []string
	for _, l := range strings.Split(before, "\n") {
		about := strings.Contains(l, "Actor") || strings.Contains(l, "Dataset") || strings.Contains(l, "slug:a")
		if about && !strings.Contains(l, "lnk_") && !strings.Contains(after, strings.TrimRight(l, ",]")) {
			lost = append(lost, l)
		}
	}
	return lost
}

func written(t *testing.T, reg *ecosystem.Registry, e exchange.Encoder) map[string]*file {
	t.Helper()
	head, err := reg.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]*file{}
	if _, err := e.Encode(t.Context(), reg.At(head, ecosystem.TeamLens), func(name string) (io.WriteCloser, error) {
		files[name] = &file{}
		return files[name], nil
	}); err != nil {
		t.Fatal(err)
	}
	return files
}
