package xcricap

import (
	"html"
	"net/url"
	"strings"

	"github.com/microcosm-cc/bluemonday"
)

// blocks are the elements of XHTML that stand on lines of their own.
var blocks = map[string]bool{"p": true, "div": true, "li": true, "ul": true, "ol": true, "br": true, "h1": true, "h2": true, "h3": true,
	"h4": true, "h5": true, "h6": true, "tr": true, "table": true, "dl": true, "dt": true, "dd": true, "blockquote": true}

// plain gives what stands in an element as text for people: of XHTML its words, a line for
// each paragraph and item of a list. No mark-up is kept, and what a script says is no text.
func (e *element) plain() string {
	var b strings.Builder
	e.write(&b)
	text := b.String()
	if strings.ContainsRune(text, '<') { // mark-up that stands there as text, in a CDATA section
		text = html.UnescapeString(withoutTags.Sanitize(lineEnds.Replace(text)))
	}
	lines := strings.Split(text, "\n")
	var kept []string
	for _, l := range lines {
		if l = strings.Join(strings.Fields(l), " "); l != "" && l != "•" {
			kept = append(kept, l)
		}
	}
	return strings.Join(kept, "\n")
}

var (
	withoutTags = bluemonday.StrictPolicy().AddSpaceWhenStrippingTag(true)
	lineEnds    = strings.NewReplacer("</p>", "\n", "</li>", "\n", "<br>", "\n", "<br/>", "\n", "<br />", "\n")
)

func (e *element) write(b *strings.Builder) {
	for _, n := range e.nodes {
		switch {
		case n.child == nil:
			b.WriteString(strings.Map(spaced, n.text))
		case n.child.name == "script" || n.child.name == "style":
		default:
			if blocks[n.child.name] {
				b.WriteString("\n")
			}
			if n.child.name == "li" {
				b.WriteString("• ")
			}
			n.child.write(b)
			if blocks[n.child.name] {
				b.WriteString("\n")
			}
		}
	}
}

// spaced makes a space of a line end: in XML it is no more than that.
func spaced(c rune) rune {
	if c == '\n' || c == '\r' || c == '\t' {
		return ' '
	}
	return c
}

// httpAddress gives an address of the web as it is, completed where it begins with www; empty
// for anything else.
func httpAddress(s string) string {
	if s = strings.TrimSpace(s); strings.HasPrefix(strings.ToLower(s), "www.") {
		s = "http://" + s
	}
	if u, err := url.Parse(s); err != nil || u.Host == "" || (u.Scheme != "http" && u.Scheme != "https") {
		return ""
	}
	return s
}
