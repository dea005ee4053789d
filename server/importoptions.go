package server

import (
	"fmt"
	"maps"
	"mime"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"catchment/ecosystem"
	"catchment/exchange"
)

// mostMapping is how many bytes a mapping has at most, which stands in the address.
const mostMapping = 16 << 10

// upload is what a file is called, and what stands beside it.
type upload struct{ name, mapping string }

// readOptions reads what is to be done with the file, what it is called, and the mapping beside it.
func (h *importHandler) readOptions(r *http.Request) (sent upload, o exchange.Options, rejected *httpError) {
	given, rejected := parameters(r, "format", "name", "mapping", "dryRun", "visibility", "publish", "source", "asOf")
	if rejected != nil {
		return sent, o, rejected
	}
	o = exchange.Options{Format: given["format"], Source: given["source"], Visibility: ecosystem.Visibility(given["visibility"])}
	if o.Format == "" {
		o.Format = h.UsualFormat
	}
	if h.Formats[o.Format] == nil {
		return sent, o, badRequest(fmt.Sprintf("There is no format %q.", o.Format), "There is "+h.formatNames()+".")
	}
	if !slices.Contains([]ecosystem.Visibility{"", ecosystem.Public, ecosystem.Partner, ecosystem.Team}, o.Visibility) {
		return sent, o, badRequest(fmt.Sprintf("The visibility %q is none.", o.Visibility), "It is public, partner or team.")
	}
	var err error
	for name, is := range map[string]*bool{"dryRun": &o.DryRun, "publish": &o.Publish} {
		if given[name] == "" {
			continue
		}
		if *is, err = strconv.ParseBool(given[name]); err != nil {
			return sent, o, badRequest(fmt.Sprintf("%s is %q.", name, given[name]), "It is true or false.")
		}
	}
	if day := given["asOf"]; day != "" {
		if o.AsOf, err = ecosystem.ParseDay(day); err != nil {
			return sent, o, badRequest("asOf: "+err.Error()+".", "It is the day on which this was recorded.")
		}
	}
	sent.mapping = given["mapping"]
	if len(sent.mapping) > mostMapping {
		return sent, o, badRequest(fmt.Sprintf("The mapping has %d bytes.", len(sent.mapping)), fmt.Sprintf("It may have %d; send a longer one in a ZIP archive with the tables.", mostMapping))
	}
	sent.name, rejected = fileName(given["name"], r.Header.Get("Content-Disposition"))
	return sent, o, rejected
}

// parameters are those of the address: each once, and no other than the known ones.
func parameters(r *http.Request, known ...string) (map[string]string, *httpError) {
	values, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil {
		return nil, badRequest("The address's parameters cannot be read.", "Encode them as a form does.")
	}
	given := map[string]string{}
	for name, all := range values {
		switch {
		case !slices.Contains(known, name):
			return nil, badRequest(fmt.Sprintf("There is no parameter %q.", name), "There is "+strings.Join(known, ", ")+".")
		case len(all) > 1:
			return nil, badRequest("The parameter "+name+" stands twice.", "Give it once.")
		}
		given[name] = all[0]
	}
	return given, nil
}

// fileName is what the file is called, without any folders before it.
func fileName(parameter, disposition string) (string, *httpError) {
	name := parameter
	if _, said, err := mime.ParseMediaType(disposition); name == "" && err == nil {
		name = said["filename"]
	}
	name = name[strings.LastIndexAny(name, `/\`)+1:]
	if name == "" || name == "." || name == ".." || len(name) > 200 || !utf8.ValidString(name) || strings.ContainsFunc(name, func(r rune) bool { return r < ' ' || r == 0x7F }) {
		return "", badRequest("The file has no name that can be used.", "Say what it is called with ?name=actors.csv; findings name it so.")
	}
	return name, nil
}

// formatNames lists the formats for people.
func (h *importHandler) formatNames() string {
	return strings.Join(slices.Sorted(maps.Keys(h.Formats)), ", ")
}
