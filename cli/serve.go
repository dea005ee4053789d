package cli

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net"
	"net/netip"
	"net/url"
	"os"
	"runtime/debug"
	"strings"
	"sync"
	"syscall"
	"time"

	"catchment/ecosystem"
	"catchment/ecosystem/projection"
	"catchment/ecosystem/workshop"
	"catchment/server"
)

type serve struct {
	storeFlags
	tokenFile
	erasuresFile
	workshopFlags
	Listen         string   `default:"127.0.0.1:8080" placeholder:"HOST:PORT" help:"Where to answer (${default})."`
	Empty          bool     `xor:"begin" help:"Begin without the demo."`
	Demo           demoFlag `xor:"begin" placeholder:"NAME" help:"Put a demo in, if the store holds nothing yet: ${demos}. Without a name, and in a new SQLite file without the flag, it is the first."`
	Projection     string   `enum:"on,off" default:"on" help:"Whether to keep maps, traces and gaps in memory; off reads them from the store each time, with the same answers."`
	Language       string   `enum:"english,none" default:"english" help:"Whose forms of words a search takes for the same, so that universities finds a university: english, or none."`
	Host           []string `placeholder:"NAME" help:"A name by which it is asked on this machine, such as map.example.org where a proxy stands in front; may be given several times. localhost and 127.0.0.1 always are."`
	Origin         []string `placeholder:"URL" help:"Another site whose pages may ask, such as https://map.example.org, or '*': the pages of all sites may read what is public; may be given several times."`
	FrameAncestors []string `placeholder:"URL" help:"A site that may show the map within its own pages, such as https://council.example.org; may be given several times. It shows what the public sees, at addresses with embed=1."`
	TrustedProxy   []string `placeholder:"ADDRESS" help:"A proxy whose X-Forwarded-For says who asks, such as 127.0.0.1 or a network 10.0.0.0/8; may be given several times. That of others counts for nothing."`
	Cost           int      `default:"100000" placeholder:"N" help:"How many things may be read to answer one request (${default}); of those only looked through, ten count as one."`
	Turns          int      `default:"0" placeholder:"N" help:"How many requests are answered at once; 0: as many as this machine has processors, on Neo4j four times as many."`
	GuestRate      int      `default:"5000" placeholder:"N" help:"How many requests a second one address may send without a token (${default}); 0: any number."`
	TokenRate      int      `default:"5000" placeholder:"N" help:"How many requests a second may be sent with one token (${default}); 0: any number."`
	LogFormat      string   `enum:"text,json" default:"text" help:"How to write the log on stderr: text or json."`
	LogLevel       string   `enum:"debug,info,warn,error" default:"warn" help:"What to log; info has a line for each request."`
}

// headAge is how long a server goes on with the newest revision that it knows before
// it asks the store whether another process has committed.
const headAge = 20 * time.Millisecond

// Run answers until it is told to stop. Whatever can be checked without touching
// anything comes first (flags, the store's address, the token file), then the port,
// then the store, and the new token last: a start that fails leaves nothing behind
// that was not there.
func (s *serve) Run(ctx context.Context, w World) error {
	if err := s.checkFlags(); err != nil {
		return err
	}
	keepMemorySmall()
	openStore, err := s.engine(create, true)
	if err != nil {
		return err
	}
	tokens := server.OpenTokens(s.Tokens)
	if _, err := tokens.List(); err != nil {
		return err
	}
	listener, err := s.listen(ctx)
	if err != nil {
		return err
	}
	defer listener.Close()
	schema := beginSchema(w.Carried)
	store, err := openStore(ctx)
	if err != nil {
		return err
	}
	defer store.Close()
	registry, log := ecosystem.NewRegistry(store, ecosystem.Options{HeadAge: headAge, Language: ecosystem.Language(s.Language)}), s.logger(w)
	holds, stopFilling, err := s.fillNowOrLater(ctx, registry, store.fresh, w.Carried, log)
	if err != nil {
		return err
	}
	defer stopFilling()
	keeper, book, stopFollowing := s.startFollowing(ctx, registry, log)
	defer stopFollowing()
	config, err := api(registry, keeper, book, w.Carried, schema)
	if err != nil {
		return err
	}
	config.Tokens, config.Hosts, config.Origins, config.Limits, config.Log = tokens, s.hosts(s.Host), s.Origin, s.limits(), log
	config.Proxies, config.Frames = s.proxies(), s.FrameAncestors
	return s.answer(ctx, w, listener, config, holds)
}

// listen takes the port.
func (s *serve) listen(ctx context.Context) (net.Listener, error) {
	at := s.listenOn(s.Listen)
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", at)
	if err != nil {
		return nil, cannotListen(at, err)
	}
	return listener, nil
}

// answer serves requests on the listener until it is told to stop.
func (s *serve) answer(ctx context.Context, w World, listener net.Listener, config server.Config, holds string) error {
	config.Workshops.Site = s.siteAt(listener.Addr(), ownAddress)
	handler, err := server.New(config)
	if err != nil {
		return err
	}
	if err := s.welcome(w, listener.Addr(), config, holds); err != nil {
		return err
	}
	return server.Run(ctx, listener, handler, config.Limits, config.Log)
}

// startFollowing begins what goes on beside the answers until stop is called: the projection
// and the list of erasures follow the commits, and names of guests are deleted in time.
func (s *serve) startFollowing(ctx context.Context, registry *ecosystem.Registry, log *slog.Logger) (keeper *projection.Keeper, book *workshop.Book, stop func()) {
	keeper, stopKeeper := s.startProjection(ctx, registry, log)
	stopList := s.follow(ctx, registry, log)
	book, stopBook := s.openBook(ctx, log)
	return keeper, book, func() { stopBook(); stopList(); stopKeeper() }
}

// startProjection builds the projection in the background and keeps it at the newest
// revision until stop is called, which waits for the end of it. With --projection=off
// there is none, and keeper is nil.
func (s *serve) startProjection(ctx context.Context, registry *ecosystem.Registry, log *slog.Logger) (keeper *projection.Keeper, stop func()) {
	if s.Projection == "off" {
		return nil, func() {}
	}
	keeper = projection.NewKeeper(registry, log)
	ctx, cancel := context.WithCancel(ctx)
	var running sync.WaitGroup
	running.Go(func() {
		if program, err := programHash(); err == nil { // else every start reads the store anew
			keeper.UseCheckpoint(checkpointOf(s.Store), program, checkpointRows)
		}
		keeper.Run(ctx)
	})
	return keeper, func() { cancel(); running.Wait() }
}

func (s *serve) checkFlags() error {
	if _, _, err := net.SplitHostPort(s.Listen); err != nil {
		return usagef("--listen %q is not HOST:PORT.", s.Listen)
	}
	for _, name := range s.Host {
		if u, err := url.Parse("http://" + name); err != nil || u.Hostname() != name || name == "" {
			return usagef("--host %q is not a name alone, such as map.example.org.", name)
		}
	}
	if err := s.checkSite(); err != nil {
		return err
	}
	for _, proxy := range s.TrustedProxy {
		if _, err := server.ParseProxy(proxy); err != nil {
			return usagef("--trusted-proxy %q is neither an address nor a network, such as 10.0.0.0/8.", proxy)
		}
	}
	if s.Cost < 1 || s.Turns < 0 || s.GuestRate < 0 || s.TokenRate < 0 {
		return usagef("--cost is 1 or more, and --turns, --guest-rate and --token-rate are not negative.")
	}
	for _, site := range s.FrameAncestors {
		if err := server.CheckFrameAncestor(site); err != nil {
			return usagef("--frame-ancestors: %v.", err)
		}
	}
	for _, origin := range s.Origin {
		if err := server.CheckOrigin(origin); err != nil {
			return usagef("--origin: %v.", err)
		}
	}
	return nil
}

// limits are those of the server with what the flags say.
func (s *serve) limits() server.Limits {
	l := server.DefaultLimits()
	l.Cost, l.GuestRate, l.TokenRate = s.Cost, s.GuestRate, s.TokenRate
	switch {
	case s.Turns > 0:
		l.Turns = s.Turns
	case !strings.HasPrefix(s.Store, "sqlite:"):
		l.Turns *= 4 // most of the work is done elsewhere
	}
	return l
}

// proxies are those that are trusted; checkFlags has read them before.
func (s *serve) proxies() (trusted []netip.Prefix) {
	for _, text := range s.TrustedProxy {
		if proxy, err := server.ParseProxy(text); err == nil {
			trusted = append(trusted, proxy)
		}
	}
	return trusted
}

// memoryLimit is how much the program keeps to, as far as it can: what is not needed any more
// is given up in time. GOMEMLIMIT says otherwise.
const memoryLimit = 768 << 20

func keepMemorySmall() {
	if os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(memoryLimit)
	}
}

func cannotListen(address string, err error) error {
	hint := "Check the address, or choose another one with --listen."
	what := "cannot be listened on"
	switch {
	case errors.Is(err, syscall.EADDRINUSE):
		what, hint = "is in use by another program", "Stop that one, or choose another port: --listen 127.0.0.1:8081."
	case errors.Is(err, syscall.EACCES):
		hint = "Ports below 1024 belong to the administrator; choose a higher one with --listen."
	}
	return &ecosystem.Error{Code: ecosystem.Unavailable, Message: address + " " + what + ".", Hint: hint, Cause: err}
}

// fill puts a demo into a new file, or into an empty store if --demo asks for it,
// but never into a store that holds anything. It says what the store holds.
func (s *serve) fill(ctx context.Context, registry *ecosystem.Registry, fresh bool, carried fs.FS) (holds string, err error) {
	head, err := registry.Head(ctx)
	if err != nil {
		return "", err
	}
	switch {
	case head > 0 && s.Demo != "":
		return fmt.Sprintf("revision %d; it holds something already, so the demo stays out", head), nil
	case head > 0:
		return fmt.Sprintf("revision %d", head), nil
	case s.Empty || (!fresh && s.Demo == ""):
		return "empty; --demo fills it, catchment import brings files in", nil
	}
	which := s.Demo.chosen()
	if _, err := loadDemo(ctx, registry, which, carried); err != nil {
		return "", err
	}
	return which.holds, nil
}

// fillNowOrLater fills a store that answers, and else goes on trying in the background
// until it does or stop is called. It says what the store holds.
func (s *serve) fillNowOrLater(ctx context.Context, registry *ecosystem.Registry, fresh bool, carried fs.FS, log *slog.Logger) (holds string, stop func(), err error) {
	if holds, err = s.fill(ctx, registry, fresh, carried); ecosystem.CodeOf(err) == ecosystem.Unavailable {
		return "not reached yet; it is tried again", s.fillLater(ctx, registry, carried, log), nil
	}
	return holds, func() {}, err
}

// fillLater tries once a second to fill the store until that succeeds. Calling stop
// ends the trying and waits for its end.
func (s *serve) fillLater(ctx context.Context, registry *ecosystem.Registry, carried fs.FS, log *slog.Logger) (stop func()) {
	ctx, cancel := context.WithCancel(ctx)
	var trying sync.WaitGroup
	trying.Go(func() {
		for again := time.NewTicker(time.Second); ; {
			holds, err := s.fill(ctx, registry, false, carried)
			switch {
			case err == nil:
				log.WarnContext(ctx, "the store is reached", "holds", holds)
				return
			case ecosystem.CodeOf(err) != ecosystem.Unavailable && ctx.Err() == nil:
				log.ErrorContext(ctx, "the store cannot be used", "code", ecosystem.CodeOf(err), "error", err)
				return
			}
			select {
			case <-ctx.Done():
				return
			case <-again.C:
			}
		}
	})
	return func() { cancel(); trying.Wait() }
}

func (s *serve) logger(w World) *slog.Logger {
	var level slog.Level
	_ = level.UnmarshalText([]byte(strings.ToUpper(s.LogLevel))) // one of the words above
	o := &slog.HandlerOptions{Level: level}
	if s.LogFormat == "json" {
		return slog.New(slog.NewJSONHandler(w.Err, o))
	}
	return slog.New(slog.NewTextHandler(w.Err, o))
}

// welcome tells people where everything is, in at most six lines. Where there is
// no token file yet it makes one with an editor's token and shows that, this once.
func (s *serve) welcome(w World, at net.Addr, config server.Config, holds string) error {
	tokens := config.Tokens
	begun, err := tokens.Exist()
	if err != nil {
		return err
	}
	secret := ""
	if !begun {
		if secret, _, err = tokens.Create("editor", ecosystem.RoleEditor, time.Time{}); err != nil {
			return err
		}
	}
	url := "http://" + browsable(at)
	fmt.Fprintf(w.Err, "Catchment  %s/\n", url)
	fmt.Fprintf(w.Err, "GraphQL    %s/graphql\n", url)
	fmt.Fprintf(w.Err, "GraphiQL   %s/graphiql\n", url)
	fmt.Fprintf(w.Err, "Data       %s (%s)\n", redacted(s.Store), holds)
	if secret != "" {
		fmt.Fprintf(w.Err, "Token      %s (EDITOR; shown this once, %s keeps its hash)\n", secret, s.Tokens)
	}
	if secret != "" && !s.Workshop {
		fmt.Fprintf(w.Err, "Empty      catchment serve --empty --store sqlite:mine.db starts without the demo\n")
	}
	s.welcomeGuests(w, config.Workshops.Site)
	return nil
}

// browsable is an address that a browser on this machine can open: 127.0.0.1:80 for 0.0.0.0:80.
func browsable(at net.Addr) string {
	tcp, ok := at.(*net.TCPAddr)
	if !ok || !tcp.IP.IsUnspecified() {
		return at.String()
	}
	return net.JoinHostPort("127.0.0.1", fmt.Sprint(tcp.Port))
}

// redacted takes a password out of a store's address.
func redacted(url string) string {
	scheme, rest, _ := strings.Cut(url, "://")
	if at := strings.LastIndex(rest, "@"); at >= 0 {
		return scheme + "://" + rest[at+1:]
	}
	return url
}
