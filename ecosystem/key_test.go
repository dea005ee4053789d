package ecosystem

import "testing"

func TestNewKeyNormalisesSpellings(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"act-odi", "slug:act-odi"},
		{" UKPRN : 1000 4930", "ukprn:10004930"},
		{"company:81234", "company:00081234"},
		{"company:sc 123456", "company:SC123456"},
		{"gss:e09000005", "gss:E09000005"},
		{"soc2020: 2134 ", "soc2020:2134"},
		{"sic2007:01110", "sic2007:01110"},
		{"url:HTTPS://Example.ORG/Path/#top", "url:https://example.org/Path"},
		{"cah:cah01-01-02", "cah:CAH01-01-02"},
		{"local-scheme:Any Value", "local-scheme:Any Value"},
	} {
		if got := ParseKey(c.in).String(); got != c.want {
			t.Errorf("ParseKey(%q) = %q, want %q", c.in, got, c.want)
		}
		if again := ParseKey(c.want).String(); again != c.want {
			t.Errorf("normalising %q again gives %q", c.want, again)
		}
	}
}

func TestKeyProblemNamesMalformedKeys(t *testing.T) {
	for _, bad := range []string{"ukprn:123", "ukprn:1000493X", "soc2020:21345", "gss:E0900", "slug:", "UP per:x", ":x"} {
		if ParseKey(bad).Problem() == "" {
			t.Errorf("%q passes", bad)
		}
	}
	for _, good := range []string{"ukprn:10004930", "soc2020:2", "slug:act-odi", "sic2007:01110"} {
		if wrong := ParseKey(good).Problem(); wrong != "" {
			t.Errorf("%q: %s", good, wrong)
		}
	}
}
