package cli

import (
	"bytes"
	"net"
	"net/netip"
	"slices"
	"strings"
	"testing"
)

func TestWhereGuestsReachAServer(t *testing.T) {
	own := func() netip.Addr { return netip.MustParseAddr("192.0.2.7") }
	none := func() netip.Addr { return netip.Addr{} }
	for _, c := range []struct {
		flags workshopFlags
		at    string
		own   func() netip.Addr
		want  string
		says  string
	}{
		{workshopFlags{}, "127.0.0.1:8080", own, "", ""},
		{workshopFlags{Workshop: true}, "0.0.0.0:8080", own, "http://192.0.2.7:8080", "not HTTPS"},
		{workshopFlags{Workshop: true}, "[::]:9000", own, "http://192.0.2.7:9000", "not HTTPS"},
		{workshopFlags{Workshop: true}, "192.0.2.9:80", own, "http://192.0.2.9:80", "not HTTPS"},
		{workshopFlags{Workshop: true}, "127.0.0.1:9000", own, "", "nobody else reaches"},
		{workshopFlags{Workshop: true}, "0.0.0.0:8080", none, "", "nobody else reaches"},
		{workshopFlags{Workshop: true, Site: "https://map.example.org/"}, "127.0.0.1:8080", own, "https://map.example.org", "https://map.example.org/join\n"},
		{workshopFlags{Site: "https://map.example.org"}, "127.0.0.1:8080", own, "https://map.example.org", ""},
	} {
		at := net.TCPAddrFromAddrPort(netip.MustParseAddrPort(c.at))
		site := c.flags.siteAt(at, c.own)
		var said bytes.Buffer
		c.flags.welcomeGuests(World{Err: &said}, site)
		if site != c.want || !strings.Contains(said.String(), c.says) || (c.says == "") != (said.Len() == 0) {
			t.Errorf("%+v at %s: %q, says %q", c.flags, c.at, site, &said)
		}
	}
}

func TestAServerWithWorkshopsListensOnTheNetworkAndAdmitsItsSite(t *testing.T) {
	f := workshopFlags{Workshop: true, Site: "https://map.example.org:8443"}
	for listen, want := range map[string]string{usualListen: "0.0.0.0:8080", "127.0.0.1:9000": "127.0.0.1:9000"} {
		if got := f.listenOn(listen); got != want || (workshopFlags{}).listenOn(listen) != listen {
			t.Errorf("%s becomes %s", listen, got)
		}
	}
	if got := f.hosts([]string{"other"}); !slices.Equal(got, []string{"other", "map.example.org"}) {
		t.Error(got)
	}
	var words bytes.Buffer
	if code := Run(t.Context(), []string{"serve", "--workshop", "--site", "map.example.org"}, World{Err: &words}); code != misused || !strings.Contains(words.String(), "--site") {
		t.Errorf("%d, %s", code, &words)
	}
}
