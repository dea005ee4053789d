package cli

import (
	"context"
	"fmt"
	"log/slog"
	"net"
	"net/netip"
	"net/url"
	"slices"
	"strings"
	"sync"
	"time"

	"catchment/ecosystem/workshop"
)

// workshopFlags are those of a server about workshops.
type workshopFlags struct {
	Workshop  bool   `help:"Let guests on the network take part in workshops: listen on all addresses of this machine, unless --listen names another one than usual, and tell which one they open."`
	Site      string `placeholder:"URL" help:"The address by which others reach it, such as https://map.example.org where a proxy stands in front; guests of workshops open it."`
	Workshops string `default:"catchment.workshops" placeholder:"FOLDER" help:"The folder of workshops, beside the store: hashes of codes and tokens, what guests hand in, and their names until 30 days after (${default})."`
}

// usualListen is where a server answers unless it is told otherwise.
const usualListen = "127.0.0.1:8080"

// listenOn is where a server answers: with workshops, so that others reach it.
func (f workshopFlags) listenOn(listen string) string {
	if f.Workshop && listen == usualListen {
		return "0.0.0.0:8080"
	}
	return listen
}

// checkSite tells what is wrong with --site.
func (f workshopFlags) checkSite() error {
	if _, err := workshop.AddressFor(f.Site, strings.Repeat("0", 10)); f.Site != "" && err != nil {
		return usagef("--site %q is not the address of a site, such as https://map.example.org.", f.Site)
	}
	return nil
}

// hosts are the names by which the server is asked, that of the site among them.
func (f workshopFlags) hosts(others []string) []string {
	if u, err := url.Parse(f.Site); err == nil && u.Hostname() != "" {
		return append(slices.Clone(others), u.Hostname())
	}
	return others
}

// siteAt is where guests reach a server that listens at an address: what --site says, else
// with --workshop the machine's own address; empty where nobody else reaches it.
func (f workshopFlags) siteAt(at net.Addr, own func() netip.Addr) string {
	if f.Site != "" || !f.Workshop {
		return strings.TrimSuffix(f.Site, "/")
	}
	tcp, ok := at.(*net.TCPAddr)
	if !ok {
		return ""
	}
	reached := tcp.AddrPort().Addr().Unmap()
	if reached.IsUnspecified() {
		reached = own()
	}
	if !reached.IsValid() || reached.IsLoopback() {
		return ""
	}
	return "http://" + netip.AddrPortFrom(reached, tcp.AddrPort().Port()).String()
}

// ownAddress is the address of this machine from which it would reach others: nothing is
// sent to find out. It is not valid where there is no network.
func ownAddress() netip.Addr {
	for _, elsewhere := range []string{"192.0.2.1:9", "[2001:db8::1]:9"} { // of documentation, nobody's
		if c, err := net.Dial("udp", elsewhere); err == nil { //nolint:noctx // no packet is sent
			defer c.Close()
			if from, ok := c.LocalAddr().(*net.UDPAddr); ok {
				return from.AddrPort().Addr().Unmap().WithZone("")
			}
		}
	}
	all, _ := net.InterfaceAddrs() // none: there is no network
	for _, a := range all {
		if prefix, err := netip.ParsePrefix(a.String()); err == nil && prefix.Addr().Is4() && !prefix.Addr().IsLoopback() {
			return prefix.Addr()
		}
	}
	return netip.Addr{}
}

// welcomeGuests says where guests come in; nothing without --workshop.
func (f workshopFlags) welcomeGuests(w World, site string) {
	switch {
	case !f.Workshop:
	case site == "":
		fmt.Fprintf(w.Err, "Workshop   nobody else reaches this address; name one with --site, or listen on the network with --listen 0.0.0.0:8080\n")
	case strings.HasPrefix(site, "http:"):
		fmt.Fprintf(w.Err, "Workshop   %s/join (not HTTPS: whoever shares the network can read along; a proxy with a certificate and --site https://… is safer)\n", site)
	default:
		fmt.Fprintf(w.Err, "Workshop   %s/join\n", site)
	}
}

// openBook opens the book of workshops. Until stop is called it is looked at every hour,
// so that names whose time is over are deleted though nobody asks.
func (f workshopFlags) openBook(ctx context.Context, log *slog.Logger) (book *workshop.Book, stop func()) {
	book = workshop.Open(f.Workshops, nil)
	ctx, cancel := context.WithCancel(ctx)
	var looking sync.WaitGroup
	looking.Go(func() {
		again := time.NewTicker(time.Hour)
		defer again.Stop()
		for {
			if err := book.Look(); err != nil {
				log.ErrorContext(ctx, "workshops", "error", err)
			}
			select {
			case <-ctx.Done():
				return
			case <-again.C:
			}
		}
	})
	return book, func() { cancel(); looking.Wait() }
}
