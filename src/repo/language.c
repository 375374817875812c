/* Languages by name: one table of whole file names, one of extensions, and the few families of
 * names that carry a suffix (Dockerfile.prod, .env.local, nginx/site.conf). Both tables are sorted
 * by bytes, for a binary search. */
#include "repo/classify.h"

struct pair {
    const char *key, *language;
};

// Extensions, lower case.
// clang-format off
static const struct pair extensions[] = {
    {"1", "roff"}, {"2", "roff"}, {"3", "roff"}, {"4", "roff"}, {"5", "roff"}, {"6", "roff"},
    {"7", "roff"}, {"7z", "binary"}, {"8", "roff"}, {"a", "binary"}, {"aab", "binary"},
    {"adoc", "asciidoc"}, {"ai", "binary"}, {"apk", "binary"}, {"asc", "asciidoc"},
    {"asciidoc", "asciidoc"}, {"astro", "astro"}, {"avdl", "avro"}, {"avi", "binary"},
    {"avif", "binary"}, {"avro", "binary"}, {"avsc", "json"}, {"bash", "shell"}, {"bat", "batch"},
    {"bats", "shell"}, {"bazel", "starlark"}, {"bicep", "bicep"}, {"bin", "binary"},
    {"bmp", "binary"}, {"bz2", "binary"}, {"bzl", "starlark"}, {"c", "c"}, {"cc", "cpp"},
    {"cfg", "ini"}, {"cjs", "javascript"}, {"class", "binary"}, {"clj", "clojure"},
    {"cljc", "clojure"}, {"cljs", "clojure"}, {"cmake", "cmake"}, {"cmd", "batch"},
    {"conf", "conf"}, {"config", "xml"}, {"container", "ini"},
    {"containerfile", "dockerfile"}, {"cpp", "cpp"},
    {"cr", "crystal"}, {"cs", "csharp"}, {"cshtml", "razor"}, {"csproj", "xml"}, {"css", "css"},
    {"csv", "csv"}, {"csx", "csharp"}, {"cts", "typescript"}, {"cue", "cue"}, {"cxx", "cpp"},
    {"d2", "d2"}, {"dart", "dart"}, {"dat", "binary"}, {"db", "binary"}, {"ddl", "sql"},
    {"deb", "binary"}, {"der", "binary"}, {"diff", "diff"}, {"dll", "binary"}, {"dmg", "binary"},
    {"doc", "binary"}, {"dockerfile", "dockerfile"}, {"docx", "binary"}, {"dot", "graphviz"},
    {"drawio", "drawio"}, {"dsl", "structurizr"}, {"dump", "binary"}, {"dylib", "binary"},
    {"ear", "binary"}, {"editorconfig", "ini"}, {"egg", "binary"}, {"ejs", "ejs"}, {"env", "env"},
    {"eot", "binary"}, {"erb", "erb"}, {"erl", "erlang"}, {"es6", "javascript"}, {"ex", "elixir"},
    {"exe", "binary"}, {"exs", "elixir"}, {"feature", "gherkin"}, {"fish", "shell"},
    {"flac", "binary"}, {"fs", "fsharp"}, {"fsproj", "xml"}, {"fsx", "fsharp"},
    {"gemspec", "ruby"}, {"geojson", "json"}, {"gif", "binary"}, {"go", "go"},
    {"gohtml", "gotmpl"}, {"gotmpl", "gotmpl"}, {"gpg", "binary"}, {"gql", "graphql"},
    {"gradle", "groovy"}, {"graphql", "graphql"}, {"graphqls", "graphql"}, {"groovy", "groovy"},
    {"gv", "graphviz"}, {"gvy", "groovy"}, {"gz", "binary"}, {"h", "c"}, {"h5", "binary"},
    {"haml", "haml"}, {"handlebars", "handlebars"}, {"hbs", "handlebars"}, {"hcl", "hcl"},
    {"heex", "heex"}, {"heic", "binary"}, {"hh", "cpp"}, {"hpp", "cpp"}, {"hrl", "erlang"},
    {"hs", "haskell"}, {"htm", "html"}, {"html", "html"}, {"http", "http"}, {"hxx", "cpp"},
    {"icns", "binary"}, {"ico", "binary"}, {"img", "binary"}, {"ini", "ini"}, {"ipa", "binary"},
    {"ipynb", "notebook"}, {"iso", "binary"}, {"iuml", "plantuml"}, {"j2", "jinja"},
    {"jade", "pug"}, {"jar", "binary"}, {"java", "java"}, {"jinja", "jinja"}, {"jinja2", "jinja"},
    {"jks", "binary"}, {"jl", "julia"}, {"jmx", "jmeter"}, {"jpeg", "binary"}, {"jpg", "binary"},
    {"js", "javascript"}, {"json", "json"}, {"json5", "json"}, {"jsonc", "json"},
    {"jsonl", "json"}, {"jsonnet", "jsonnet"}, {"jsx", "javascript"}, {"keystore", "binary"},
    {"ksh", "shell"}, {"kt", "kotlin"}, {"kts", "kotlin-script"}, {"leex", "heex"}, {"less", "css"},
    {"lib", "binary"}, {"libsonnet", "jsonnet"}, {"liquid", "liquid"}, {"lock", "lock"},
    {"lockb", "binary"}, {"lockfile", "lock"}, {"log", "log"}, {"lua", "lua"},
    {"m", "objective-c"}, {"m4a", "binary"}, {"mak", "makefile"}, {"map", "binary"},
    {"markdown", "markdown"}, {"md", "markdown"}, {"mdb", "binary"}, {"mdown", "markdown"},
    {"mdx", "markdown"}, {"mermaid", "mermaid"}, {"mjs", "javascript"}, {"mk", "makefile"},
    {"mkv", "binary"}, {"ml", "ocaml"}, {"mli", "ocaml"}, {"mm", "objective-c"},
    {"mmd", "mermaid"}, {"mo", "binary"}, {"mount", "ini"}, {"mov", "binary"}, {"mp3", "binary"},
    {"mp4", "binary"}, {"mts", "typescript"}, {"mustache", "handlebars"}, {"mysql", "sql"},
    {"ndjson", "json"}, {"nim", "nim"}, {"nix", "nix"}, {"node", "binary"}, {"nomad", "hcl"},
    {"npy", "binary"}, {"npz", "binary"}, {"nupkg", "binary"}, {"nuspec", "xml"}, {"o", "binary"},
    {"obj", "binary"}, {"ods", "binary"}, {"odt", "binary"}, {"ogg", "binary"}, {"onnx", "binary"},
    {"orc", "binary"}, {"otf", "binary"}, {"p12", "binary"}, {"parquet", "binary"},
    {"patch", "diff"}, {"pb", "binary"}, {"pdf", "binary"}, {"pfx", "binary"}, {"pgsql", "sql"},
    {"php", "php"}, {"php5", "php"}, {"phtml", "php"}, {"pickle", "binary"}, {"pkl", "binary"},
    {"pl", "perl"}, {"plantuml", "plantuml"}, {"plist", "xml"}, {"pm", "perl"}, {"png", "binary"},
    {"ppt", "binary"}, {"pptx", "binary"}, {"prisma", "prisma"}, {"promql", "promql"},
    {"properties", "properties"}, {"props", "xml"}, {"proto", "proto"}, {"ps1", "powershell"},
    {"psd", "binary"}, {"psd1", "powershell"}, {"psm1", "powershell"}, {"psql", "sql"},
    {"pt", "binary"}, {"pug", "pug"}, {"puml", "plantuml"}, {"py", "python"}, {"pyc", "binary"},
    {"pyi", "python"}, {"pyo", "binary"}, {"pyw", "python"}, {"r", "r"}, {"rake", "ruby"},
    {"raml", "raml"}, {"rar", "binary"}, {"razor", "razor"}, {"rb", "ruby"}, {"rdb", "binary"},
    {"rego", "rego"}, {"rest", "http"}, {"resx", "xml"}, {"rpm", "binary"}, {"rs", "rust"},
    {"rst", "rst"}, {"ru", "ruby"}, {"sass", "css"}, {"sc", "scala"}, {"scala", "scala"},
    {"scss", "css"}, {"service", "ini"}, {"sh", "shell"}, {"slice", "ini"}, {"slim", "haml"},
    {"smithy", "smithy"},
    {"snap", "snapshot"}, {"snk", "binary"}, {"so", "binary"}, {"socket", "ini"},
    {"sol", "solidity"}, {"sql", "sql"}, {"sqlite", "binary"}, {"sqlite3", "binary"},
    {"star", "starlark"}, {"styl", "css"}, {"svelte", "svelte"}, {"svg", "svg"},
    {"svgz", "binary"}, {"swf", "binary"}, {"swift", "swift"}, {"tar", "binary"},
    {"targets", "xml"}, {"tex", "tex"}, {"text", "text"}, {"tf", "hcl"}, {"tfvars", "hcl"},
    {"tgz", "binary"}, {"thrift", "thrift"}, {"tiff", "binary"}, {"timer", "ini"},
    {"tmpl", "gotmpl"}, {"tofu", "hcl"}, {"toml", "toml"}, {"tpl", "gotmpl"}, {"ts", "typescript"},
    {"tsv", "csv"}, {"tsx", "tsx"}, {"ttf", "binary"}, {"twig", "twig"}, {"txt", "text"},
    {"vb", "vb"}, {"vbproj", "xml"}, {"vue", "vue"}, {"war", "binary"}, {"wasm", "binary"},
    {"wav", "binary"}, {"webm", "binary"}, {"webmanifest", "json"}, {"webp", "binary"},
    {"whl", "binary"}, {"woff", "binary"}, {"woff2", "binary"}, {"wsd", "plantuml"},
    {"wsdl", "xml"}, {"xhtml", "html"}, {"xls", "binary"}, {"xlsx", "binary"}, {"xml", "xml"},
    {"xsd", "xml"}, {"xsl", "xml"}, {"xslt", "xml"}, {"xz", "binary"}, {"yaml", "yaml"},
    {"yml", "yaml"}, {"zig", "zig"}, {"zip", "binary"}, {"zsh", "shell"}, {"zst", "binary"},
};
// clang-format on

// Whole base names, as they are spelt.
// clang-format off
static const struct pair names[] = {
    {".babelrc", "json"}, {".bash_profile", "shell"}, {".bashrc", "shell"},
    {".clang-format", "yaml"}, {".clang-tidy", "yaml"}, {".coveragerc", "ini"},
    {".dockerignore", "ignore"}, {".editorconfig", "ini"}, {".env", "env"}, {".envrc", "shell"},
    {".eslintignore", "ignore"}, {".eslintrc", "json"}, {".flake8", "ini"}, {".flaskenv", "env"},
    {".gcloudignore", "ignore"}, {".gitattributes", "ignore"}, {".gitconfig", "ini"},
    {".gitignore", "ignore"}, {".gitmodules", "ini"}, {".helmignore", "ignore"}, {".htaccess", "apache"},
    {".isort.cfg", "ini"}, {".jscsrc", "json"}, {".jshintrc", "json"}, {".lintstagedrc", "json"},
    {".npmignore", "ignore"}, {".npmrc", "ini"}, {".nycrc", "json"}, {".prettierignore", "ignore"},
    {".prettierrc", "json"}, {".profile", "shell"}, {".pylintrc", "ini"}, {".pypirc", "ini"},
    {".releaserc", "json"}, {".stylelintrc", "json"}, {".swcrc", "json"},
    {".terraform.lock.hcl", "lock"}, {".trivyignore", "ignore"}, {".vercelignore", "ignore"},
    {".yamllint", "yaml"}, {".yarnrc", "ini"}, {".zshrc", "shell"}, {"AUTHORS", "text"},
    {"Appraisals", "ruby"}, {"BUILD", "starlark"}, {"Brewfile", "ruby"}, {"CHANGELOG", "text"},
    {"CMakeLists.txt", "cmake"}, {"CODEOWNERS", "codeowners"}, {"CONTRIBUTING", "text"},
    {"CONTRIBUTORS", "text"}, {"COPYING", "text"}, {"Caddyfile", "caddy"}, {"Capfile", "ruby"},
    {"Containerfile", "dockerfile"}, {"Dockerfile", "dockerfile"}, {"Fastfile", "ruby"},
    {"GNUmakefile", "makefile"}, {"Gemfile", "ruby"}, {"Guardfile", "ruby"}, {"INSTALL", "text"},
    {"Jenkinsfile", "jenkinsfile"}, {"Justfile", "just"}, {"LICENCE", "text"}, {"LICENSE", "text"},
    {"MAINTAINERS", "text"}, {"Makefile", "makefile"}, {"NOTICE", "text"}, {"OWNERS", "text"},
    {"Package.resolved", "lock"}, {"Pipfile", "toml"}, {"Podfile", "ruby"},
    {"Procfile", "procfile"}, {"README", "text"}, {"Rakefile", "ruby"}, {"SECURITY", "text"},
    {"TODO", "text"}, {"Tiltfile", "starlark"}, {"VERSION", "text"}, {"Vagrantfile", "ruby"},
    {"WORKSPACE", "starlark"}, {"apache2.conf", "apache"}, {"bun.lock", "lock"}, {"conda-lock.yml", "lock"},
    {"crontab", "cron"}, {"deno.lock", "lock"}, {"env", "env"}, {"go.mod", "gomod"}, {"go.sum", "lock"},
    {"go.work", "gomod"}, {"go.work.sum", "lock"}, {"gradlew", "shell"},
    {"haproxy.cfg", "haproxy"}, {"httpd.conf", "apache"}, {"justfile", "just"}, {"makefile", "makefile"}, {"mvnw", "shell"},
    {"my.cnf", "ini"}, {"nginx.conf", "nginx"}, {"npm-shrinkwrap.json", "lock"},
    {"package-lock.json", "lock"}, {"packages.lock.json", "lock"}, {"pnpm-lock.yaml", "lock"},
    {"poetry.toml", "toml"}, {"project.assets.json", "lock"},
};
// clang-format on

static struct str look_up(const struct pair *table, size_t n, struct str key)
{
    size_t low = 0, high = n;
    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = str_cmp(str_c(table[middle].key), key);
        if (order == 0)
            return str_c(table[middle].language);
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return STR_NONE;
}

static struct str by_extension(struct str extension)
{
    char lower[16];
    if (extension.n == 0 || extension.n > sizeof lower)
        return STR_NONE;
    for (size_t i = 0; i < extension.n; i++) {
        char c = extension.p[i];
        lower[i] = (char)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
    }
    return look_up(extensions, sizeof extensions / sizeof *extensions,
                   (struct str){lower, extension.n});
}

// "Dockerfile.prod", ".env.local": what stands before the first or second dot decides.
static struct str by_prefix(struct str base)
{
    static const struct pair prefixes[] = {
        {".env.", "env"},
        {"env.sample", "env"},
        {"env.example", "env"},
        {"env.template", "env"},
        {"Dockerfile.", "dockerfile"},
        {"Dockerfile-", "dockerfile"},
        {"Makefile.", "makefile"},
        {"Containerfile.", "dockerfile"},
        {"Jenkinsfile.", "jenkinsfile"},
        {"Jenkinsfile-", "jenkinsfile"},
        {"Procfile.", "procfile"},
        {".eslintrc.", "json"},
    };
    for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++)
        if (str_starts(base, str_c(prefixes[i].key)))
            return str_c(prefixes[i].language);
    return STR_NONE;
}

static bool is_template_suffix(struct str extension)
{
    return str_eq_nocase(extension, STR("example")) || str_eq_nocase(extension, STR("sample")) ||
           str_eq_nocase(extension, STR("dist")) || str_eq_nocase(extension, STR("template")) ||
           str_eq_nocase(extension, STR("default"));
}

// Man pages end in .1 to .8, and so do rotated logs: the directory tells.
static bool is_man_page(struct str path)
{
    struct str directory = path_base(path_directory(path));
    return str_starts(directory, STR("man")) && directory.n <= 4;
}

static bool is_nginx(struct str path)
{
    return str_contains_nocase(path, STR("nginx")) || str_contains(path, STR("conf.d/")) ||
           str_contains(path, STR("sites-available/")) || str_contains(path, STR("sites-enabled/"));
}

static bool is_apache(struct str path)
{
    return (str_contains_nocase(path, STR("apache")) && !str_contains(path, STR("org/apache/"))) ||
           str_contains(path, STR("httpd")) || str_eq(path_base(path), STR("000-default.conf"));
}

// Drop-ins of systemd: web.service.d/limits.conf.
static bool is_unit_part(struct str path)
{
    struct str directory = path_base(path_directory(path));
    return str_ends(directory, STR(".service.d")) || str_ends(directory, STR(".timer.d")) ||
           str_ends(directory, STR(".slice.d"));
}

// Pools of PHP-FPM: docker/www.conf, php-fpm.d/zz-app.conf.
static bool is_fpm(struct str path)
{
    return str_eq(path_base(path), STR("www.conf")) || str_contains_nocase(path, STR("fpm"));
}

// What Kamal fills the environment of containers with: .kamal/secrets, .kamal/secrets.production.
static bool is_kamal_secrets(struct str path)
{
    return str_eq(path_base(path_directory(path)), STR(".kamal")) &&
           str_starts(path_base(path), STR("secrets"));
}

static struct str language_of(struct str path)
{
    struct str base = path_base(path), extension = path_extension(path);
    if (is_kamal_secrets(path))
        return STR("env");
    struct str language = look_up(names, sizeof names / sizeof *names, base);
    if (language.p)
        return language;
    if (str_eq(extension, STR("dockerignore")))
        return STR("ignore");
    language = by_extension(extension);
    if (str_eq(language, STR("roff")) && !is_man_page(path))
        language = STR_NONE;
    if (str_eq(language, STR("conf")) && (is_unit_part(path) || is_fpm(path)))
        return STR("ini");
    if (str_eq(language, STR("conf")) && is_apache(path))
        return STR("apache");
    if (str_eq(language, STR("conf")) && is_nginx(path))
        return STR("nginx");
    if (!language.p || str_starts(base, STR(".env.")) || str_starts(base, STR("Dockerfile."))) {
        struct str prefixed = str_eq(language, STR("markdown")) ? STR_NONE : by_prefix(base);
        language = prefixed.p ? prefixed : language;
    }
    if (!language.p && (str_eq_nocase(base, STR("readme")) || str_eq_nocase(base, STR("license")) ||
                        str_eq_nocase(base, STR("changelog"))))
        return STR("text");
    return language;
}

// What a template of Ansible becomes: formats of configuration, not pages.
static bool is_configuration(struct str language)
{
    static const char *const of[] = {"apache", "caddy",      "conf",  "cron", "dockerfile",
                                     "env",    "haproxy",    "hcl",   "ini",  "json",
                                     "nginx",  "properties", "shell", "toml", "yaml"};
    for (size_t i = 0; i < sizeof of / sizeof *of; i++)
        if (str_eq(language, str_c(of[i])))
            return true;
    return false;
}

struct str classify_rendered_path(struct str path)
{
    struct str rendered = path_rendered(path);
    return rendered.n < path.n && is_configuration(language_of(rendered)) ? rendered : path;
}

struct str classify_language(struct str path)
{
    path = classify_rendered_path(path);
    struct str extension = path_extension(path);
    if (extension.n && is_template_suffix(extension)) { // "config.yml.dist" is yaml
        struct str language = language_of(str_sub(path, 0, path.n - extension.n - 1));
        if (language.p)
            return language;
    }
    return language_of(path);
}

struct str classify_shebang(struct str head)
{
    static const struct pair interpreters[] = {
        {"bash", "shell"},         {"bun", "typescript"}, {"dash", "shell"},
        {"deno", "typescript"},    {"fish", "shell"},     {"groovy", "groovy"},
        {"ksh", "shell"},          {"lua", "lua"},        {"node", "javascript"},
        {"nodejs", "javascript"},  {"perl", "perl"},      {"php", "php"},
        {"pwsh", "powershell"},    {"python", "python"},  {"python2", "python"},
        {"python3", "python"},     {"ruby", "ruby"},      {"sh", "shell"},
        {"ts-node", "typescript"}, {"tsx", "typescript"}, {"zsh", "shell"},
    };
    struct str line, word;
    if (!str_starts(head, STR("#!")) || !str_line(&head, &line))
        return STR_NONE;
    struct str rest = str_trim(str_from(line, 2));
    while (str_split(&rest, ' ', &word)) {
        word = path_base(word);
        if (word.n == 0 || word.p[0] == '-' || str_eq(word, STR("env")) ||
            str_eq(word, STR("with-contenv")) || str_eq(word, STR("busybox")) ||
            str_contains(word, STR("="))) // they start what is named after them
            continue;
        if (str_starts(word, STR("python3.")))
            return STR("python");
        return look_up(interpreters, sizeof interpreters / sizeof *interpreters, word);
    }
    return STR_NONE;
}
