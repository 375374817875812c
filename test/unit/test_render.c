// The template language: each construct once as it should be and once as a near miss, then what
// hostile templates ask for.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/limits.h"
#include "render/environment.h"
#include "render/eval.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char values_text[] =
    "name: api\n"
    "replicas: 3\n"
    "ratio: 0.25\n"
    "port: '8080'\n"
    "on: true\n"
    "off: false\n"
    "empty: {}\n"
    "none: []\n"
    "text: 'a: b'\n"
    "list: [x, y, z]\n"
    "env:\n"
    "  B: two\n"
    "  A: \"1\"\n"
    "nested: {deep: {leaf: found}}\n"
    "template: '{{ .Values.name }}-db'\n";

struct rendering {
    struct arena a;
    struct work w;
    struct gotmpl_set set;
    struct eval e;
    struct output out;
    struct str text; // "!" and the reason when it failed
};

static void render_into(struct rendering *r, const char *template, const char *values)
{
    arena_init(&r->a);
    work_init(&r->w, &r->a);
    gotmpl_set_init(&r->set, &r->a);
    struct gotmpl_node *body;
    struct diag d = {0};
    struct value *root = value_map(&r->w), *chart = value_map(&r->w);
    value_set(&r->w, root, STR("Values"), value_from_yaml(&r->w, str_c(values)));
    value_set(&r->w, chart, STR("Name"), value_string(&r->w, STR("shop")));
    value_set(&r->w, root, STR("Chart"), chart);
    value_set(&r->w, root, STR("Files"), value_unknown(&r->w, STR(".Files")));
    if (gotmpl_parse(&r->set, str_c(template), &body, &d))
        r->text = arena_printf(&r->a, "!%.*s", STR_ARG(d.text));
    else if (!eval_run(&r->e, &r->w, &r->set, body, root, false, &r->out))
        r->text = arena_printf(&r->a, "!%.*s", STR_ARG(r->w.stopped));
    else
        r->text = value_restore(&r->w, buf_take(&r->out.text));
}

static void check(const char *template, const char *expected)
{
    struct rendering r = {0};
    render_into(&r, template, values_text);
    if (!str_eq(r.text, str_c(expected)))
        fail_msg("%s\n  gives    [%.*s]\n  expected [%s]", template, STR_ARG(r.text), expected);
    arena_release(&r.a);
}

// The template must fail, for a reason that contains WHY.
static void check_fails(const char *template, const char *why)
{
    struct rendering r = {0};
    render_into(&r, template, values_text);
    if (!str_starts(r.text, STR("!")) || !str_contains(r.text, str_c(why)))
        fail_msg("%.60s\n  gives [%.200s], should fail: %s", template, r.text.p, why);
    arena_release(&r.a);
}

static void test_actions_and_trim(void **state)
{
    (void)state;
    check("a {{ .Values.name }} b", "a api b");
    check("a {{- .Values.name -}} b", "aapib");
    check("a\n  {{- /* gone */ -}}\n b", "ab");
    check("a {{/* stays apart */}} b", "a  b");
    check("{{ \"}}\" }}{{ `{{ $labels.x }}` }}", "}}{{ $labels.x }}");
    check("{{ -3 }} {{-3 }}", "-3 -3"); // no space behind the dash: a number
    check_fails("a {{ .Values.name", "not closed");
    check_fails("{{ end }}", "without a beginning");
    check_fails("{{ if .Values.on }}", "end is missing");
    check_fails("{{ }}", "empty action");
}

static void test_conditions(void **state)
{
    (void)state;
    check("{{ if .Values.on }}y{{ else }}n{{ end }}", "y");
    check("{{ if .Values.off }}y{{ else if .Values.on }}z{{ else }}n{{ end }}", "z");
    check("{{ if .Values.missing }}y{{ else }}n{{ end }}", "n");
    check("{{ if .Values.empty }}y{{ else }}n{{ end }}", "n");
    check("{{ if and .Values.on (not .Values.off) }}y{{ end }}", "y");
    check("{{ if or .Values.off .Values.missing }}y{{ else }}n{{ end }}", "n");
    check("{{ and 0 (fail \"not reached\") }}", "0");
    check("{{ if eq .Values.name \"web\" \"api\" }}y{{ end }}", "y");
    check("{{ if gt (int .Values.port) 8000 }}y{{ end }}{{ if lt 3 .Values.replicas }}n{{ end }}", "y");
    check("{{ with .Values.nested.deep }}{{ .leaf }}{{ else }}n{{ end }}", "found");
    check("{{ with .Values.nothing }}{{ .leaf }}{{ else }}n{{ end }}", "n");
}

static void test_ranges(void **state)
{
    (void)state;
    check("{{ range .Values.list }}[{{ . }}]{{ end }}", "[x][y][z]");
    check("{{ range $i, $v := .Values.list }}{{ $i }}{{ $v }}{{ end }}", "0x1y2z");
    check("{{ range $k, $v := .Values.env }}{{ $k }}={{ $v }};{{ end }}", "A=1;B=two;");
    check("{{ range .Values.none }}x{{ else }}none{{ end }}", "none");
    check("{{ range until 5 }}{{ if eq . 3 }}{{ break }}{{ end }}{{ . }}{{ end }}", "012");
    check("{{ range until 4 }}{{ if eq . 1 }}{{ continue }}{{ end }}{{ . }}{{ end }}", "023");
    check("{{ range .Values.list }}{{ $.Values.name }}{{ end }}", "apiapiapi");
}

static void test_variables(void **state)
{
    (void)state;
    check("{{ $x := 1 }}{{ if true }}{{ $x = 2 }}{{ end }}{{ $x }}", "2");
    check("{{ $x := 1 }}{{ if true }}{{ $x := 2 }}{{ end }}{{ $x }}", "1");
    check("{{ $m := .Values.nested }}{{ $m.deep.leaf }}", "found");
    check_fails("{{ if true }}{{ $x := 2 }}{{ end }}{{ $x }}", "undefined variable");
}

static void test_templates(void **state)
{
    (void)state;
    check("{{ define \"n\" }}{{ .Values.name }}-x{{ end }}{{ include \"n\" . | upper }}", "API-X");
    check("{{ template \"n\" .Values }}{{ define \"n\" }}<{{ .name }}>{{ end }}", "<api>");
    check("{{ block \"b\" .Values.name }}({{ . }}){{ end }}", "(api)");
    check("{{ tpl .Values.template . }}", "api-db");
    check("{{ define \"v\" }}{{ $a := 1 }}{{ end }}{{ $a := 2 }}{{ include \"v\" . }}{{ $a }}", "2");
    check("{{ include \"missing\" . }}", "{{ include missing }}"); // unknown, never empty
}

static void test_texts(void **state)
{
    (void)state;
    check("{{ printf \"%s-%03d-%q-%v%%\" .Values.name 7 \"a\" true }}", "api-007-\"a\"-true%");
    check("{{ \"abcdef\" | trunc 3 }}{{ \"abcdef\" | trunc -2 }}", "abcef");
    check("{{ \"a-\" | trimSuffix \"-\" }}{{ trimPrefix \"v\" \"v1\" }}{{ trim \" x \" }}", "a1x");
    check("{{ replace \".\" \"-\" \"a.b.c\" }}{{ contains \"b\" \"abc\" }}", "a-b-ctrue");
    check("{{ \"a\\nb\" | indent 2 }}|{{ \"a\\nb\" | nindent 2 }}", "  a\n  b|\n  a\n  b");
    check("{{ .Values.name | quote }} {{ 'x' | squote }} {{ .Values.replicas | quote }}",
          "\"api\" 'x' \"3\"");
    check("{{ upper \"a\" }}{{ lower \"B\" }}{{ title \"c d\" }}", "AbC D");
    check("{{ hasPrefix \"a\" \"abc\" }}{{ hasSuffix \"a\" \"abc\" }}", "truefalse");
    check("{{ b64enc \"hello\" }}", "aGVsbG8=");
    check("{{ join \",\" .Values.list }} {{ (split \"/\" \"a/b\")._1 }}", "x,y,z b");
    check("{{ regexMatch \"^[a-z]+$\" \"abc\" }}{{ regexMatch \"^[a-z]+$\" \"a1\" }}", "truefalse");
    check("{{ regexReplaceAll \"(a)(b)\" \"ab-ab\" \"${2}$1\" }}", "ba-ba");
}

static void test_data(void **state)
{
    (void)state;
    check("{{ toYaml .Values.env }}", "A: \"1\"\nB: two");
    check("{{ toYaml .Values.nested | nindent 2 }}", "\n  deep:\n    leaf: found");
    check("{{ toYaml .Values.empty }}{{ toYaml .Values.none }}", "{}[]");
    check("{{ toYaml .Values.text }} {{ toYaml \"5\" }} {{ toYaml \"yes\" }}", "\"a: b\" \"5\" \"yes\"");
    check("{{ toJson .Values.list }}", "[\"x\",\"y\",\"z\"]");
    check("{{ (fromYaml \"a: {b: 7}\").a.b }}", "7");
    check("{{ $d := dict \"a\" 1 }}{{ $_ := set $d \"b\" 2 }}{{ $d.b }}{{ hasKey $d \"c\" }}", "2false");
    check("{{ merge (dict \"a\" 1) (dict \"a\" 2 \"b\" 3) | toJson }}", "{\"a\":1,\"b\":3}");
    check("{{ mergeOverwrite (dict \"a\" 1) (dict \"a\" 2) | toJson }}", "{\"a\":2}");
    check("{{ index .Values.list 1 }}{{ index .Values \"nested\" \"deep\" \"leaf\" }}", "yfound");
    check("{{ dig \"deep\" \"leaf\" \"no\" .Values.nested }}{{ dig \"x\" \"no\" .Values.nested }}",
          "foundno");
    check("{{ keys .Values.env | join \",\" }}{{ len .Values.list }}{{ first .Values.list }}", "A,B3x");
    check("{{ append .Values.list \"w\" | last }}{{ has \"y\" .Values.list }}", "wtrue");
    check("{{ pluck \"a\" (dict \"a\" 1) (dict \"b\" 2) | toJson }}", "[1]");
    check_fails("{{ index .Values.list 9 }}", "out of range");
}

static void test_defaults_and_numbers(void **state)
{
    (void)state;
    check("{{ .Values.missing | default \"d\" }}{{ .Values.name | default \"d\" }}", "dapi");
    check("{{ coalesce .Values.missing \"\" \"c\" }}{{ ternary \"a\" \"b\" .Values.off }}", "cb");
    check("{{ add 1 2 3 }} {{ sub 5 2 }} {{ mul 2 3 }} {{ div 7 2 }} {{ mod 7 2 }}", "6 3 6 3 1");
    check("{{ max 1 3 2 }}{{ min 4 2 }}{{ int \"12\" }}{{ .Values.ratio }}", "32120.25");
    check("{{ untilStep 1 7 2 | toJson }}", "[1,3,5]");
    check("{{ kindIs \"map\" .Values.env }}{{ kindIs \"string\" .Values.env }}", "truefalse");
    check("{{ semverCompare \">=1.19-0\" \"v1.30.0\" }}{{ semverCompare \"<1.19-0\" \"v1.30.0\" }}",
          "truefalse");
    check("{{ semverCompare \"^1.2 || ~3.1\" \"3.1.4\" }}{{ semverCompare \">= 2, < 3\" \"3.0.0\" }}",
          "truefalse");
    check_fails("{{ div 1 0 }}", "division");
    check_fails("{{ fail \"no\" }}", "fail");
}

static void test_unknown_values(void **state)
{
    (void)state;
    check("{{ .Values.password }}", "{{ .Values.password }}"); // may be given when it is installed
    check("{{ .Values.db.password | quote }}", "\"{{ .Values.db.password | quote }}\"");
    check("{{ .Values.host }}:{{ .Values.port }}", "{{ .Values.host }}:8080");
    check("{{ sha256sum \"a\" }}", "{{ sha256sum \"a\" }}");
    check("{{ randAlphaNum 10 | b64enc }}", "{{ randAlphaNum 10 | b64enc }}");
    check("{{ required \"needed\" .Values.key }}", "{{ required \"needed\" .Values.key }}");
    check("{{ .Files.Get \"x\" }}", "{{ .Files.Get \"x\" }}");
    check("{{ (dict \"a\" 1).b }}|", "|"); // nothing can be given there: it is empty
    check("{{ nosuchfunction 1 }}", "{{ nosuchfunction 1 }}");
    check("{{ if lookup \"v1\" \"Secret\" \"a\" \"b\" }}then{{ else }}n{{ end }}", "then");
    check("\xee\x80\x82" "7" "\xee\x80\x83", "7\xee\x80\x83"); // a forged token is nothing
}

static void test_lines(void **state)
{
    (void)state;
    struct rendering r = {0};
    render_into(&r,
                "{{- define \"l\" -}}\na: 1\nb: 2\n{{- end -}}\n" // lines 1 to 4
                "kind: X\n"
                "{{- if .Values.on }}\n"
                "labels: {{- include \"l\" . | nindent 2 }}\n"
                "{{- range .Values.list }}\n"
                "- {{ . }}\n"
                "{{- end }}\n"
                "{{- end }}\n"
                "end: y\n",
                values_text);
    const uint32_t lines[] = {5, 7, 7, 7, 9, 9, 9, 12};
    assert_string_equal(r.text.p, "kind: X\nlabels:\n  a: 1\n  b: 2\n- x\n- y\n- z\nend: y\n");
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
        assert_int_equal(r.out.lines.v[i], lines[i]);
    arena_release(&r.a);
}

// N copies of PART between BEFORE and AFTER.
static char *repeated(const char *before, const char *part, size_t n, const char *after)
{
    size_t size = strlen(before) + n * strlen(part) + strlen(after) + 1;
    char *text = malloc(size), *at = text;
    at += snprintf(at, size, "%s", before);
    for (size_t i = 0; i < n; i++, at += strlen(part))
        memcpy(at, part, strlen(part));
    snprintf(at, size - (size_t)(at - text), "%s", after);
    return text;
}

static void test_hostile(void **state)
{
    (void)state;
    check_fails("{{ define \"a\" }}{{ include \"a\" . }}{{ end }}{{ include \"a\" . }}", "deeper");
    check_fails("{{ define \"a\" }}{{ include \"b\" . }}{{ end }}"
                "{{ define \"b\" }}{{ include \"a\" . }}{{ include \"a\" . }}{{ end }}"
                "{{ include \"a\" . }}", "deeper");
    check_fails("{{ $t := \"{{ tpl . . }}\" }}{{ tpl $t $t }}", "deeper");
    check_fails("{{ range until 10000000 }}x{{ end }}", "more than");
    check_fails("{{ range until 100000 }}{{ range until 100000 }}x{{ end }}{{ end }}", "more than");
    check_fails("{{ range until 900 }}{{ range until 900 }}0123456789{{ end }}{{ end }}", "more than");
    check_fails("{{ repeat 100000000 \"aaaaaaaaaaaaaaaa\" }}", "more than");
    check_fails("{{ $s := \"aaaaaaaaaaaaaaaa\" }}{{ range until 40 }}{{ $s = print $s $s }}{{ end }}",
                "more than");
    check_fails("{{ $d := dict }}{{ $_ := set $d \"a\" $d }}{{ $_ := set $d \"b\" $d }}{{ toYaml $d }}",
                "");
    check("{{ $d := dict }}{{ $_ := set $d \"a\" $d }}{{ hasKey $d.a.a.a \"a\" }}", "true");
    check("{{ $d := dict }}{{ $_ := set $d \"a\" $d }}{{ $_ := set $d \"b\" $d }}"
          "{{ $e := dict }}{{ $_ := set $e \"a\" $e }}{{ $_ := set $e \"b\" $e }}{{ eq $d $e }}",
          "false");
    check("{{ regexMatch \"(a+)+$\" \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab\" }}", "false");
    check("{{ indent 999999999 \"a\" | len }}", "201");
    check("{{ printf \"%999999999d\" 1 | len }}", "200");
    check("{{ mul 9999999999 9999999999 }}{{ until -3 | len }}", "90000000000000003");
    check("{{ seq 9223372036854775807 9223372036854775807 | len }}", "1");
    char *deep = repeated("{{ ", "(", 100000, "");
    check_fails(deep, "");
    free(deep);
    deep = repeated("", "{{ if true }}", 10000, "");
    check_fails(deep, "deeper");
    free(deep);
    deep = repeated("{{ if 1 }}", "{{ else if 1 }}", 10000, "{{ end }}");
    check_fails(deep, "deep");
    free(deep);
    check_fails("{{ \"\xff\xfe\x00", "not closed");
    check_fails("{{ print 1 2 | | }}", "empty command");
    check_fails("{{ ) }}", "punctuation");
}

static void test_environments(void **state)
{
    (void)state;
    assert_int_equal(environment_of(STR("values-prod.yaml")), ENVIRONMENT_PRODUCTION);
    assert_int_equal(environment_of(STR("values-pre-prod.yaml")), ENVIRONMENT_STAGING);
    assert_int_equal(environment_of(STR("overlays/dev/prod.yaml")), ENVIRONMENT_DEVELOPMENT);
    assert_int_equal(environment_of(STR("values-product.yaml")), ENVIRONMENT_UNSAID);
    assert_true(environment_only_production(STR("values.production.yaml"), "values yaml"));
    assert_false(environment_only_production(STR("values-prod-eu.yaml"), "values yaml"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_actions_and_trim), cmocka_unit_test(test_conditions),
        cmocka_unit_test(test_ranges),           cmocka_unit_test(test_variables),
        cmocka_unit_test(test_templates),        cmocka_unit_test(test_texts),
        cmocka_unit_test(test_data),             cmocka_unit_test(test_defaults_and_numbers),
        cmocka_unit_test(test_unknown_values),   cmocka_unit_test(test_lines),
        cmocka_unit_test(test_hostile),          cmocka_unit_test(test_environments),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
