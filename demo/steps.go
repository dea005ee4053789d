package main

import (
	_ "embed"
	"path/filepath"
	"slices"

	"catchment/ecosystem"
	"catchment/exchange"
	"catchment/exchange/boundaries"
	"catchment/exchange/counts"
	"catchment/exchange/csv"
	"catchment/exchange/discoveruni"
	"catchment/exchange/districts"
	"catchment/exchange/soc2020"
)

// The mappings of the tables of figures.
var (
	//go:embed employment.json
	employment []byte
	//go:embed adverts.json
	adverts []byte
)

// step is one import.
type step struct {
	name         string // for the run that the registry keeps
	decoder      exchange.Decoder
	paths        []string
	source       string // what claims rest on where the files do not say
	sourceFields ecosystem.Fields
}

// boroughsSource is the key of the boundaries, on which also rests that the boroughs lie in London.
const boroughsSource = "slug:src-london-boundaries"

// steps are the imports in their order: whatever names a thing comes after what makes it.
func steps(from, seed string) []step {
	at := func(parts ...string) string { return filepath.Join(append([]string{from}, parts...)...) }
	return []step{
		{name: "csv", decoder: csv.Decoder{}, paths: []string{seed}},
		{name: "one thing, two names", decoder: joined{}, source: "slug:src-demo-joins", sourceFields: ecosystem.Fields{
			"name": "Which names are one thing, written by hand for the demo", "kind": "file", "publisher": "Catchment"}},
		{name: "soc2020", decoder: soc2020.Decoder{}, paths: []string{at("soc2020", "soc2020_structure.csv"), at("soc2020", "soc2020_related_job_titles.csv")}},
		{name: "districts", decoder: districts.Decoder{}, paths: []string{at("local-authorities", "west_london_boroughs.csv")}},
		{name: "boundaries", decoder: boundaries.Decoder{Vintage: "2016"}, paths: []string{at("london-boundaries", "london_boroughs.geojson")},
			source: boroughsSource, sourceFields: ecosystem.Fields{
				"name": "Boundaries of London's boroughs, 2016, simplified", "kind": "file", "publisher": "Office for National Statistics and Ordnance Survey",
				"licence": "Open Government Licence v3.0", "url": "https://github.com/martinjc/UK-GeoJSON", "published": "2016",
				"credit": "Contains Ordnance Survey, Office of National Statistics, National Records Scotland and LPS Intellectual Property data © Crown copyright and database right 2016"}},
		{name: "boroughs of London", decoder: boroughs{}, paths: []string{at("london-boundaries", "london_boroughs.geojson")}, source: boroughsSource},
		{name: "discover-uni", decoder: discoveruni.Decoder{}, paths: append(discoverUni(at("discover-uni-west-london")), titlesFrom(seed))},
		{name: "counts", decoder: counts.Decoder{Mapping: employment}, paths: []string{at("dfe-local-skills", "employment_by_soc_submajor.csv")}},
		{name: "counts", decoder: counts.Decoder{Mapping: adverts}, paths: []string{at("dfe-local-skills", "adverts_by_soc_london.csv")}},
		{name: "catalogue of skills publications", decoder: catalogue{}, paths: []string{at("dfe-skills-data-catalogue", "publications.csv")}, source: "slug:src-dfe-catalogue",
			sourceFields: ecosystem.Fields{"name": "Catalogue of skills publications, July 2023 (Unit for Future Skills)", "kind": "file", "publisher": "Department for Education",
				"licence": "Open Government Licence v3.0", "url": "https://github.com/dfe-analytical-services/skillsDataCatalogue", "published": "2023-07",
				"credit": "Contains public sector information licensed under the Open Government Licence v3.0"}},
	}
}

// titlesFrom is the file that says that the titles of courses are those of other releases,
// and whose; it lies beside the seed.
func titlesFrom(seed string) string {
	return filepath.Join(filepath.Dir(seed), "formats", "discoveruni", "titles-elsewhere", "table_sources.csv")
}

// leftOut are tables that do not ship: with the seven figures that EMPLOYMENT has of
// each course a first start would take a third longer.
var leftOut = map[string]bool{"EMPLOYMENT.csv": true}

// discoverUni are the tables of the release, without the page that tells where they come from.
func discoverUni(folder string) []string {
	tables, err := filepath.Glob(filepath.Join(folder, "*.csv"))
	if err != nil {
		panic(err) // the pattern above is wrong
	}
	return slices.DeleteFunc(tables, func(path string) bool { return leftOut[filepath.Base(path)] })
}
