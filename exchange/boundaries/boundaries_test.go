package boundaries_test

import (
	"context"
	"encoding/csv"
	"fmt"
	"iter"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
	"catchment/ecosystem/outline"
	"catchment/exchange"
	"catchment/exchange/boundaries"
	"catchment/store/storetest"
)

const samples = "../../testdata/formats/boundaries"

// collection is a file of areas; each has properties as JSON and a western edge.
func collection(features ...string) string {
	return `{"type":"FeatureCollection","name":"areas","features":[` + strings.Join(features, ",") + `]}`
}

func feature(properties, geometry string) string {
	return fmt.Sprintf(`{"type":"Feature","properties":%s,"geometry":%s}`, properties, geometry)
}

func box(west, south float64) string {
	return fmt.Sprintf(`{"type":"Polygon","coordinates":[[[%g,%g],[%g,%g],[%g,%g],[%g,%g],[%g,%g]]]}`,
		west, south, west+0.1, south, west+0.1, south+0.1, west, south+0.1, west, south)
}

func decode(t *testing.T, d boundaries.Decoder, text string) (things []exchange.Thing, findings []exchange.Finding, err error) {
	t.Helper()
	report := func(f exchange.Finding) { findings = append(findings, f) }
	for u, err := range d.Decode(t.Context(), []exchange.File{exchange.Contents("areas.geojson", []byte(text))}, report) {
		if err != nil {
			return things, findings, err
		}
		for _, thing := range u.Things {
			if text := u.Beside[thing.Fields["outline"].(string)]; ecosystem.SumOf(text) != thing.Fields["outline"] {
				t.Errorf("%s does not come with its outline", thing.Keys[0])
			}
		}
		things = append(things, u.Things...)
	}
	return things, findings, nil
}

func TestEachFeatureIsAPlaceByItsCode(t *testing.T) {
	things, findings, err := decode(t, boundaries.Decoder{}, collection(
		feature(`{"OBJECTID":1,"LAD23CD":"E09000009","LAD23NM":"Ealing","LAD23NMW":" "}`, box(-0.4, 51.5)),
		feature(`{"OBJECTID":2,"LAD23CD":"E07000240","LAD23NM":"St Albans"}`, box(-0.3, 51.7))))
	if err != nil || findings != nil {
		t.Fatal(err, findings)
	}
	var got []string
	for _, thing := range things {
		got = append(got, fmt.Sprintf("%s %v %v %v %v, row %d", thing.Keys[0], thing.IfNew["name"], thing.IfNew["kind"], thing.IfNew["vintage"], thing.Claim["locator"], thing.Where.Row))
	}
	if diff := cmp.Diff([]string{"gss:E09000009 Ealing borough 2023 boundaries of 2023, row 2", "gss:E07000240 St Albans district 2023 boundaries of 2023, row 3"}, got); diff != "" {
		t.Error(diff)
	}
}

func TestTheCodeIsFoundOrNamed(t *testing.T) {
	two := collection(feature(`{"a":"E09000009","b":"E12000007","area":"A1","code":"E12000007"}`, box(-0.4, 51.5)), feature(`{"a":"E09000010","b":"E12000008","area":"B2","code":"E12000007"}`, box(-0.3, 51.5)))
	for name, c := range map[string]struct {
		decoder boundaries.Decoder
		want    string // the first key, or what is wrong
	}{
		"several hold codes":          {boundaries.Decoder{}, "several properties hold GSS codes: a, b"},
		"named":                       {boundaries.Decoder{Code: "b"}, "gss:E12000007"},
		"of another scheme":           {boundaries.Decoder{Code: "area", Vintage: "2019"}, "area:A1"},
		"named, and not there":        {boundaries.Decoder{Code: "LAD23CD"}, "no feature has a property LAD23CD"},
		"not its own on each feature": {boundaries.Decoder{Code: "code"}, "gss:E12000007"},
	} {
		things, findings, err := decode(t, c.decoder, two)
		if err != nil {
			if !strings.Contains(err.Error(), c.want) {
				t.Errorf("%s: %v", name, err)
			}
			continue
		}
		if len(things) == 0 || things[0].Keys[0].String() != c.want {
			t.Errorf("%s: %v", name, things)
		}
		if repeated := len(findings) == 1 && findings[0].Rule == "duplicate"; repeated != strings.HasPrefix(name, "not its own") {
			t.Errorf("%s: %v", name, findings)
		}
	}
}

func TestWhatIsNoBoundaryFileIsRefused(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"no JSON":           {"code,name\n", "cannot be read as boundaries"},
		"a list":            {`[1]`, "no object with a list of features"},
		"cut short":         {`{"features":[{"properties":{"code":"E09000009"}`, "unexpected EOF"},
		"nothing in it":     {collection(), "it holds no feature with properties"},
		"no code":           {collection(feature(`{"name":"Ealing"}`, box(-0.4, 51.5))), "no property holds GSS codes"},
		"metres":            {collection(feature(`{"code":"E09000009"}`, box(530000, 180000))), "degrees of WGS 84"},
		"of another system": {`{"crs":{"properties":{"name":"urn:ogc:def:crs:EPSG::27700"}},"features":[]}`, "EPSG::27700"},
	} {
		if _, _, err := decode(t, boundaries.Decoder{}, c.text); err == nil || !strings.Contains(err.Error(), c.want) || ecosystem.CodeOf(err) != ecosystem.BadRequest {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestOddFeaturesStayOut(t *testing.T) {
	things, findings, err := decode(t, boundaries.Decoder{Code: "code"}, collection(
		feature(`{"code":"E09000009"}`, box(-0.4, 51.5)),
		feature(`{"code":"E09000009"}`, box(-0.3, 51.5)),
		feature(`{"code":"E09000010"}`, box(51.5, -0.3)),
		feature(`{"code":" "}`, box(-0.2, 51.5)),
		feature(`{"code":"E09000011"}`, `{"type":"Point","coordinates":[0,51]}`),
		feature(`{"code":"E09000012"}`, `null`)))
	var got []string
	for _, f := range findings {
		got = append(got, fmt.Sprintf("%s %s %d %s", f.Severity, f.Rule, f.Row, f.Value))
	}
	want := []string{"error duplicate 3 E09000009", "error swapped-axes 4 E09000010", "error no-code 5 ", "error bad-outline 6 E09000011", "error bad-outline 7 E09000012"}
	if diff := cmp.Diff(want, got); diff != "" || len(things) != 1 || err != nil {
		t.Error(diff, things, err)
	}
}

// Every location of the courses taught in West London lies where another program puts it.
func TestLocationsLieInTheirBoroughs(t *testing.T) {
	file, err := exchange.Open([]string{filepath.Join(samples, "west_london.geojson")})
	if err != nil {
		t.Fatal(err)
	}
	boroughs := map[string]outline.Outline{}
	for u, err := range (boundaries.Decoder{}).Decode(t.Context(), file, func(f exchange.Finding) { t.Error(f) }) {
		if err != nil {
			t.Fatal(err)
		}
		for _, thing := range u.Things {
			if boroughs[thing.Keys[0].Value], err = outline.Parse(u.Beside[thing.Fields["outline"].(string)]); err != nil {
				t.Fatal(err)
			}
		}
	}
	in, err := os.Open(filepath.Join(samples, "locations.csv"))
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	rows, err := csv.NewReader(in).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	inside := 0
	for _, row := range rows[1:] {
		latitude, _ := strconv.ParseFloat(row[3], 64)
		longitude, _ := strconv.ParseFloat(row[4], 64)
		var got []string
		for code, o := range boroughs {
			if o.Contains(outline.Point{Latitude: latitude, Longitude: longitude}) {
				got = append(got, code)
			}
		}
		if strings.Join(got, " ") != row[5] {
			t.Errorf("%s lies in %v, not in %s", row[2], got, row[5])
		}
		inside += len(got)
	}
	if inside != 41 || len(boroughs) != 7 {
		t.Errorf("%d locations in %d boroughs", inside, len(boroughs))
	}
}

// What an import of boundaries makes it makes once, and a run that is taken back leaves nothing.
func TestBoundariesComeInOnceAndAreTakenBack(t *testing.T) {
	reg := ecosystem.NewRegistry(storetest.NewModel(), ecosystem.Options{})
	admin := ecosystem.Principal{Name: "a test", Role: ecosystem.RoleAdmin}
	ealing := ecosystem.Change{ID: ecosystem.NewID(ecosystem.KindVenue), Kind: ecosystem.KindVenue, Set: ecosystem.Fields{"name": "Town hall", "latitude": 51.513, "longitude": -0.307}}
	if _, err := reg.Apply(t.Context(), admin, ecosystem.ChangeSet{ID: ecosystem.NewChangeSetID(), Origin: ecosystem.Edit, Changes: []ecosystem.Change{ealing}}); err != nil {
		t.Fatal(err)
	}
	file, err := exchange.Open([]string{filepath.Join(samples, "west_london.geojson")})
	if err != nil {
		t.Fatal(err)
	}
	run := func(o exchange.Options) exchange.Report {
		t.Helper()
		o.Format = "boundaries"
		r, err := exchange.Import(t.Context(), reg, admin, boundaries.Decoder{Vintage: "2016"}, file, o)
		if err != nil {
			t.Fatal(err)
		}
		return r
	}
	if dry := run(exchange.Options{DryRun: true}); dry.Placed != 13 || dry.Things[ecosystem.KindPlace].Created != 7 {
		t.Errorf("a dry run tells of %d places and %d links", dry.Things[ecosystem.KindPlace].Created, dry.Placed)
	}
	first := run(exchange.Options{})
	if first.Placed != 13 || first.Things[ecosystem.KindPlace].Created != 7 || first.Findings.Total() != 0 {
		t.Errorf("%d places, %d links: 12 between neighbours, one of the town hall; %d findings", first.Things[ecosystem.KindPlace].Created, first.Placed, first.Findings.Total())
	}
	if again := run(exchange.Options{}); again.Changed()+again.Placed+again.Removed != 0 {
		t.Errorf("again: %+v", again)
	}
	back, err := exchange.UndoOf(context.Background(), reg, first.Run)
	if err != nil || len(back.Stays) > 0 {
		t.Fatal(err, back.Stays)
	}
	if _, err := reg.Apply(t.Context(), admin, back); err != nil {
		t.Fatal(err)
	}
	head, _ := reg.Head(t.Context())
	for r, err := range reg.At(head, ecosystem.TeamLens).Scan(t.Context(), []ecosystem.Kind{ecosystem.KindPlace, ecosystem.KindLink}) {
		t.Error("left:", r, err)
	}
}

// A place that stands there already gets its outline too, and what follows from it, although
// its claim alone says so.
func TestBoundariesOfKnownPlacesAreKept(t *testing.T) {
	reg := ecosystem.NewRegistry(storetest.NewModel(), ecosystem.Options{})
	admin := ecosystem.Principal{Name: "a test", Role: ecosystem.RoleAdmin}
	known := exchange.Unit{Name: "Districts", Things: []exchange.Thing{{Name: exchange.Name{Keys: []ecosystem.Key{{Scheme: "gss", Value: "E09000009"}}},
		Kind: ecosystem.KindPlace, Fields: ecosystem.Fields{"name": "Ealing", "kind": "borough"}, Claim: exchange.Stated()}}}
	districts := decoded(func(yield func(exchange.Unit, error) bool) { yield(known, nil) })
	if _, err := exchange.Import(t.Context(), reg, admin, districts, nil, exchange.Options{Format: "districts"}); err != nil {
		t.Fatal(err)
	}
	file, err := exchange.Open([]string{filepath.Join(samples, "west_london.geojson")})
	if err != nil {
		t.Fatal(err)
	}
	r, err := exchange.Import(t.Context(), reg, admin, boundaries.Decoder{Vintage: "2016"}, file, exchange.Options{Format: "boundaries"})
	if err != nil || r.Things[ecosystem.KindPlace].Updated != 1 || r.Placed != 12 {
		t.Errorf("%+v, %v: Ealing is known, and 12 links are between neighbours", r, err)
	}
	head, _ := reg.Head(t.Context())
	reader := reg.At(head, ecosystem.TeamLens)
	ids, err := reader.Resolve(t.Context(), []ecosystem.Key{{Scheme: "gss", Value: "E09000009"}})
	if err != nil {
		t.Fatal(err)
	}
	ealing := ids[ecosystem.Key{Scheme: "gss", Value: "E09000009"}]
	records, err := reader.Records(t.Context(), []ecosystem.ID{ealing})
	if err != nil {
		t.Fatal(err)
	}
	sum := records[ealing].OutlineSum()
	if kept, err := reader.Beside(t.Context(), []string{sum}); err != nil || len(kept[sum]) == 0 {
		t.Errorf("the outline %q of Ealing: %d bytes, %v", sum, len(kept[sum]), err)
	}
}

// decoded is a decoder that gives what stands there already.
type decoded iter.Seq2[exchange.Unit, error]

func (d decoded) Decode(context.Context, []exchange.File, func(exchange.Finding)) iter.Seq2[exchange.Unit, error] {
	return iter.Seq2[exchange.Unit, error](d)
}
