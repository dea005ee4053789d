package server

import (
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"
	"time"

	"catchment/ecosystem"
)

func TestTheAddressIsTheLastThatNoTrustedProxyHas(t *testing.T) {
	trusted := proxies{netip.MustParsePrefix("10.0.0.0/8"), netip.MustParsePrefix("::1/128")}
	for _, c := range []struct {
		from, forwarded, want string
	}{
		{"203.0.113.9:4711", "198.51.100.1", "203.0.113.9"}, // nobody trusts the one who says so
		{"10.0.0.7:4711", "198.51.100.1", "198.51.100.1"},
		{"10.0.0.7:4711", "192.0.2.66, 198.51.100.1, 10.2.3.4", "198.51.100.1"}, // the first word is made up
		{"10.0.0.7:4711", "10.9.9.9", "10.9.9.9"},
		{"10.0.0.7:4711", "", "10.0.0.7"},
		{"10.0.0.7:4711", "nonsense", "10.0.0.7"},
		{"[::1]:4711", "[2001:db8::5]:80", "2001:db8::5"},
		{"[::ffff:10.0.0.7]:4711", "198.51.100.1:99", "198.51.100.1"},
	} {
		r := httptest.NewRequestWithContext(t.Context(), "GET", "/", nil)
		r.RemoteAddr = c.from
		r.Header.Set("X-Forwarded-For", c.forwarded)
		if got := trusted.addressOf(r).String(); got != c.want {
			t.Errorf("%s says %q: %s, want %s", c.from, c.forwarded, got, c.want)
		}
	}
}

func TestCallersAreToldApartByTokenOrAddress(t *testing.T) {
	one, other, far := guest(netip.MustParseAddr("2001:db8::1")), guest(netip.MustParseAddr("2001:db8::2")), guest(netip.MustParseAddr("2001:db8:0:1::1"))
	if one.key != other.key || one.key == far.key || one.address == other.address {
		t.Errorf("%+v, %+v, %+v", one, other, far)
	}
	other.shows("Bearer cat_x", ecosystem.Principal{Name: "ada", Role: ecosystem.RoleEditor})
	if one.key == other.key || strings.Contains(other.key, "cat_x") {
		t.Errorf("with a token: %+v", other)
	}
}

func TestARateIsRefusedUntilThereIsRoomAgain(t *testing.T) {
	r, now := newRates(), time.Now()
	r.clock = func() time.Time { return now }
	for n := range 12 {
		after, ok := r.allow("a", 10)
		if ok != (n < 10) || !ok && after != 100*time.Millisecond {
			t.Errorf("request %d: %v, again in %v", n, ok, after)
		}
	}
	if _, ok := r.allow("b", 10); !ok {
		t.Error("one caller's requests count for another")
	}
	if _, ok := r.allow("a", 0); !ok {
		t.Error("no rate is no limit")
	}
	now = now.Add(100 * time.Millisecond)
	if _, ok := r.allow("a", 10); !ok {
		t.Error("a tenth of a second brings nothing back")
	}
}

func TestRatesAndGuessesAreRefusedWith429(t *testing.T) {
	r := newTestServer(t, func(c *Config) { c.Limits.GuestRate = 1 })
	if got := r.send(t, "POST", "/graphql", quote("{hello}")); got.status != 200 {
		t.Fatal(got)
	}
	got := r.send(t, "POST", "/graphql", quote("{hello}"))
	if got.status != 429 || got.header.Get("Retry-After") != "1" || !strings.Contains(got.body, `"limit":"rate"`) {
		t.Errorf("the second: %d %s", got.status, got.body)
	}
	secret, _, err := r.tokens.Create("ada", ecosystem.RoleEditor, time.Time{})
	if err != nil {
		t.Fatal(err)
	}
	statuses := map[int]int{}
	for range 30 {
		statuses[r.send(t, "POST", "/graphql", quote("{hello}"), "Authorization", "Bearer cat_wrong").status]++
	}
	if statuses[401] < 10 || statuses[429] < 10 {
		t.Errorf("thirty guesses: %v", statuses)
	}
	if got := r.send(t, "POST", "/graphql", quote("{hello}"), "Authorization", "Bearer "+secret); got.status != 200 {
		t.Errorf("a good token beside them: %d %s", got.status, got.body)
	}
}
