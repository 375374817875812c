#!/usr/bin/env python3
"""Measures the search for secrets: 500 secrets in files as they are written, 1,320 texts that look like
one and are none, all made here and the same at each run; nothing is committed that looks alive.

usage: secrets.py BIN [--keep DIR] [-v]

Precision counts rows of `secret` on lines without a secret, recall the lines with one. With -v every
miss and every false row is printed. bench/secrets.md holds the figures."""
import argparse
import collections
import json
import os
import random
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "tools"))
from secret_examples import expand  # noqa: E402

WORDS = ("harbor ferry quay tide jetty pier mooring anchor buoy keel rudder galley hull mast sail dock wharf "
         "cargo port starboard stern bow crew captain pilot lantern compass chart").split()

# Secrets: (file name, template); >>> marks the line that holds it.
SECRETS = [
    ("src/{w}/client.ts", "import {open} S3Client {close} from '@aws-sdk/client-s3';\n\nexport const client = new S3Client({open}\n  credentials: {open}\n    accessKeyId: process.env.KEY_ID,\n>>>    secretAccessKey: '{secret:40}',\n  {close},\n{close});\n"),
    ("src/{w}/github.py", "import requests\n\n>>>HEADERS = {open}'Authorization': 'token {github:ghp_}'{close}\n\ndef issues():\n    return requests.get(URL, headers=HEADERS, timeout=5)\n"),
    ("deploy/{w}.yaml", "apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n        - name: app\n          env:\n            - name: LOG_LEVEL\n              value: info\n            - name: DB_PASSWORD\n>>>              value: {alnum:20}\n"),
    ("config/{w}.properties", "spring.datasource.url=jdbc:postgresql://db/{w}\nspring.datasource.username={w}\n>>>spring.datasource.password={alnum:16}\n"),
    ("src/main/java/org/{w}/Mailer.java", "package org.{w};\n\nclass Mailer {open}\n    void open() {open}\n>>>        session.setPassword(\"{alnum:18}\");\n    {close}\n{close}\n"),
    ("internal/{w}/db.go", "package {w}\n\nimport \"database/sql\"\n\nfunc Open() (*sql.DB, error) {open}\n>>>\treturn sql.Open(\"pgx\", \"postgres://{w}:{alnum:18}@db.{w}.internal:5432/{w}\")\n{close}\n"),
    ("app/{w}/settings.py", "import os\n\nDEBUG = False\n>>>SECRET_KEY = os.environ.get('{W}_SECRET_KEY', '{alnum:44}')\nSTATIC_URL = '/static/'\n"),
    ("src/{w}/auth.js", "const jwt = require('jsonwebtoken');\n\n>>>const key = process.env.JWT_SECRET || '{alnum:28}';\n\nexports.sign = (user) => jwt.sign({open} sub: user.id {close}, key, {open} expiresIn: '1h' {close});\n"),
    ("infra/{w}.tf", "variable \"db_password\" {open}\n  type = string\n>>>  default = \"{alnum:20}\"\n{close}\n\nresource \"aws_db_instance\" \"{w}\" {open}\n  password = var.db_password\n{close}\n"),
    ("docker/{w}/Dockerfile", "FROM node:22\nWORKDIR /app\n>>>ENV STRIPE_KEY=sk_live_{alnum:24}\nCMD [\"node\", \"server.js\"]\n"),
    ("ops/{w}.sh", "#!/bin/sh\nset -eu\n>>>export SLACK_WEBHOOK=https://hooks.slack.com/services/T{up:10}/B{up:10}/{alnum:24}\ncurl -d \"$1\" \"$SLACK_WEBHOOK\"\n"),
    ("config/{w}.json", "{open}\n  \"name\": \"{w}\",\n>>>  \"clientSecret\": \"{alnum:40}\",\n  \"timeout\": 30\n{close}\n"),
    ("config/{w}.toml", "[smtp]\nhost = \"mail.{w}.internal\"\n>>>password = \"{alnum:16}\"\nport = 587\n"),
    ("certs/{w}.key", ">>>-----BEGIN RSA PRIVATE KEY-----\n{pem:12}\n-----END RSA PRIVATE KEY-----\n"),
    ("k8s/{w}-secret.yaml", "apiVersion: v1\nkind: Secret\nmetadata:\n  name: {w}\ntype: Opaque\ndata:\n  host: ZGI=\n>>>  password: {b64of:20}\n"),
    ("lib/{w}.rb", "require 'twilio-ruby'\n\nclass Sms\n>>>  AUTH_TOKEN = '{hex:32}'\nend\n"),
    ("src/{w}.php", "<?php\nreturn [\n    'host' => 'db',\n>>>    'password' => '{alnum:20}',\n];\n"),
    ("src/{W}Options.cs", "namespace {W};\n\npublic static class Options\n{open}\n>>>    public const string ApiKey = \"{alnum:36}\";\n{close}\n"),
    ("src/{w}/ai.py", "from openai import OpenAI\n\n>>>client = OpenAI(api_key=\"sk-proj-{url:74}T3BlbkFJ{url:74}\")\n"),
    ("web/{w}.ts", "export const map = {open}\n>>>  key: 'AIza{url:35}',\n  zoom: 7,\n{close};\n"),
    ("{w}/.npmrc", "registry=https://npm.example.com/\n>>>//npm.example.com/:_authToken={github:npm_}\n"),
    ("compose/{w}/compose.yaml", "services:\n  api:\n    image: {w}:1\n    environment:\n>>>      - APP_SECRET={alnum:32}\n      - PORT=8080\n"),
    ("src/{w}/Mail.kt", "object Mail {open}\n>>>    val client = SendGrid(\"SG.{url:22}.{url:43}\")\n{close}\n"),
    ("config/{w}.xml", "<configuration>\n  <connectionStrings>\n>>>    <add name=\"db\" connectionString=\"Server=db;Database={w};User Id=app;Password={alnum:16};\" />\n  </connectionStrings>\n</configuration>\n"),
    ("src/{w}.rs", "fn client() -> Client {open}\n>>>    let api_token = \"{alnum:40}\";\n    Client::new(api_token)\n{close}\n"),
    ("docs/{w}.md", "# Deploying\n\n```sh\n>>>curl -H \"Authorization: Bearer {url:48}\" https://api.{w}.dev/v1/deploy\n```\n"),
    ("ci/{w}.yml", "deploy:\n  script:\n    - ./deploy.sh\n  variables:\n>>>    GITLAB_TOKEN: glpat-{url:20}\n"),
    (".env.{w}", "PORT=8080\n>>>DATABASE_URL=mysql://{w}:{alnum:16}@10.2.3.4:3306/{w}\nLOG_LEVEL=info\n"),
    ("src/{w}/session.go", "package {w}\n\n// signs cookies\n>>>var cookieSecret = []byte(\"{secret:43}=\")\n"),
    ("terraform/{w}/main.tf", "provider \"aws\" {open}\n  region     = \"eu-west-1\"\n>>>  access_key = \"AKIA{b32:16}\"\n{close}\n"),
    ("etc/{w}.conf", "[main]\nlisten = 8080\n>>>db_password = {alnum:20}\n"),
    ("db/{w}.sql", "CREATE DATABASE {w};\n>>>CREATE ROLE {w} LOGIN PASSWORD '{alnum:18}';\n"),
    ("src/{W}Db.cs", "class Db\n{open}\n>>>    const string Text = \"Password={alnum:16};Server=db;Database={w};User Id=app\";\n{close}\n"),
    ("config/{w}-cache.json", "{open}\n>>>  \"cache\": \"{w}.corp.net:6380,password={secret:43}=,ssl=True,abortConnect=False\"\n{close}\n"),
    ("src/{w}/maps.js", "module.exports = {open}\n>>>  mapquestKey:        '{alnum:32}',\n  zoom: 7,\n{close};\n"),
    ("src/{w}/Billing.java", "class Billing {open}\n>>>    private static final String API_KEY = \"{uuid}\";\n{close}\n"),
    ("ops/{w}-push.sh", "#!/bin/sh\ncurl -X POST https://{w}.corp.net/hook \\\n>>>  --user bot:{alnum:18} -d done\n"),
    ("ops/{w}-call.sh", "#!/bin/sh\n>>>curl -H \"Authorization: Token {hex:40}\" https://{w}.corp.net/api\n"),
    ("config/{w}-entries.xml", "<entries>\n  <entry>\n    <key>db.password</key>\n>>>    <value>{alnum:18}</value>\n  </entry>\n</entries>\n"),
    ("src/{w}/guard.ts", "export function allowed(apiKey: string) {open}\n>>>  return apiKey === '{alnum:32}';\n{close}\n"),
    ("ops/{w}.ps1", "Import-Module {W}\n>>>Connect-{W} -Server {w} -User app -Password '{alnum:16}'\n"),
    ("k8s/{w}-extra.yaml", "apiVersion: v1\nkind: 'Secret'\nmetadata:\n  name: {w}\ndata:\n>>>  signing: '{b64of:30}'\n"),
    ("docker/{w}/config.json", "{open}\n  \"auths\": {open}\n    \"hub.{w}.net\": {open}\n>>>      \"auth\": \"{basic}\"\n    {close}\n  {close}\n{close}\n"),
    ("src/{w}_http.c", "#include <curl/curl.h>\nvoid login(CURL *c)\n{open}\n>>>    curl_easy_setopt(c, CURLOPT_USERPWD, \"app:{alnum:18}\");\n{close}\n"),
    ("src/{w}/mail.py", ">>>MAILER = \"smtps://robot@{w}.net:{alnum:16}@smtp.{w}.net:465\"\n"),
    ("vpn/{w}.conf", "[Peer]\nAllowedIPs = 0.0.0.0/0\n>>>PresharedKey = {secret:43}=\n"),
    ("home/{w}/.pgpass", ">>>db.{w}.net:5432:{w}:app:{alnum:18}\n"),
    ("src/{w}/jwt.yml", "jwt:\n>>>  secret: \"{alnum:12}'`{alnum:12}\"\n  ttl: 50m\n"),
    ("ops/{w}-join.sh", "#!/bin/sh\n>>>kubeadm join 10.0.0.1:6443 --token {low:6}.{low:16}\n"),
    ("config/{w}-azure.json", "{open}\n>>>  \"AppConfig\": \"Endpoint=https://{w}.azconfig.io;Id=ab-l0-s0:x;Secret={secret:43}=\"\n{close}\n"),
]

# What looks like a secret: (family, file name, template); {x} is one of VARIANTS of the family.
FAKES = [
    ("reference", "src/{w}{n}.ts", "export const password = process.env.{W}_PASSWORD;\nexport const apiKey = config.get('{w}.apiKey');\n"),
    ("reference", "deploy/{w}{n}.yaml", "env:\n  - name: DB_PASSWORD\n    valueFrom:\n      secretKeyRef: {open}name: {w}-db, key: password{close}\n"),
    ("reference", "config/{w}{n}.properties", "spring.datasource.password=${{open}{W}_DB_PASSWORD{close}\napi.token=@{w}.token@\n"),
    ("reference", "chart/{w}{n}.yaml", "password: {open}{open} .Values.{w}.password | quote {close}{close}\nsecretName: {open}{open} include \"{w}.fullname\" . {close}{close}-tls\n"),
    ("placeholder", "src/{w}{n}.py", "API_KEY = \"your-{w}-api-key\"\nSECRET_TOKEN = \"xxxxxxxxxxxxxxxxxxxxxxxx\"\n"),
    ("placeholder", "docs/{w}{n}.md", "Set `api_key: \"<your api key>\"` and\n\n    PASSWORD=changeme ./{w} --token YOUR_TOKEN\n"),
    ("name", "src/{w}{n}.js", "exports.TOKEN_COOKIE = '{w}_session_token';\nexports.passwordField = 'user_password';\nconst secretName = '{w}-credentials-prod';\n"),
    ("name", "src/{W}{n}.java", "class K {open} static final String TOKEN_HEADER = \"X-{W}-Token\"; static final String PASSWORD_KEY = \"{w}.password\"; {close}\n"),
    ("uuid", "config/{w}{n}.json", "{open}\"tenant\": \"{uuid}\", \"token_id\": \"{uuid}\", \"keyId\": \"{uuid}\"{close}\n"),
    ("hash", "src/{w}{n}.go", "package {w}\n\nconst commitSHA = \"{hex:40}\"\nconst tokenHash = \"{hex:64}\"\n"),
    ("hash", "{w}{n}/package-lock.json", "{open}\"packages\": {open}\"node_modules/js-tokens\": {open}\"version\": \"4.0.0\", \"integrity\": \"sha512-{secret:86}==\"{close}{close}{close}\n"),
    ("hash", "seed/{w}{n}.py", "password_hash = \"$2b$12${alnum:53}\"\npassword_digest = \"pbkdf2_sha256$600000${alnum:22}${secret:43}=\"\n"),
    ("public", "keys/{w}{n}.pem", "-----BEGIN PUBLIC KEY-----\n{pem:4}\n-----END PUBLIC KEY-----\n-----BEGIN CERTIFICATE-----\n{pem:8}\n-----END CERTIFICATE-----\n"),
    ("public", "src/pay/{w}{n}.ts", "export const publishableKey = 'pk_live_{alnum:24}';\nexport const sshKey = 'ssh-rsa AAAAB3NzaC1yc2EA{secret:200}';\n"),
    ("cipher", "k8s/{w}{n}.yaml", "apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nspec:\n  encryptedData:\n    password: AgB{secret:240}\n"),
    ("cipher", "config/{w}{n}.yaml", "db:\n  password: ENC[AES256_GCM,data:{secret:12},iv:{secret:24},tag:{secret:16},type:str]\n  token: vault:secret/data/{w}#token\n"),
    ("label", "web/{w}{n}.tsx", "export const labels = {open} password: 'Enter your password', token: 'Access token', secret: 'Client secret' {close};\n"),
    ("label", "locales/{w}{n}.json", "{open}\"password\": \"Passwort-vergessen2\", \"auth.token\": \"Zugangs-Token12\"{close}\n"),
    ("comment", "src/{w}{n}.rb", "# password = '{alnum:20}'\n# api_key: \"{alnum:32}\"\nputs 1\n"),
    ("address", "src/{w}/{n}.py", "URL = \"https://user:password@example.com/{w}\"\nDSN = \"postgres://{open}user{close}:{open}password{close}@db/{w}\"\nTOKEN_URL = \"https://auth.{w}.dev/oauth/token\"\n"),
    ("path", "config/{w}{n}.toml", "password_file = \"/run/secrets/{w}\"\nprivate_key = \"./keys/{w}.pem\"\ntoken = \"/var/run/token\"\n"),
    ("data", "data/{w}{n}.json", "{open}\"image\": \"data:image/png;base64,{secret:800}\", \"tokens\": [{digit:4}, {digit:5}]{close}\n"),
    ("enumeration", "src/{w}{n}.kt", "enum class TokenType(val token: String) {open} ACCESS(\"access_token\"), REFRESH(\"refresh_token\") {close}\nval tokenType = \"bearer\"\nval authKey = \"authorization\"\n"),
    ("type", "src/{w}/{n}.d.ts", "interface Login {open} password: string; apiKey?: string; token: Token | null; {close}\ndeclare const secret: unique symbol;\n"),
    ("prefix", "src/{w}/prefix{n}.go", "package {w}\n\nvar prefixes = []string{open}\"ghp_\", \"sk_live_\", \"AKIA\", \"xoxb-\", \"glpat-\"{close}\nvar tokenRegexp = \"ghp_[A-Za-z0-9]{open}36{close}\"\n"),
    ("data-key", "src/{w}{n}.tsx", "export const cacheKey = '{alnum:32}';\nexport const primaryKey = \"{hex:32}\";\nconst queryKey = 'invoicesByCustomerAndMonth2';\n"),
    ("data-key", "config/{w}{n}.env", "STORAGE_KEY={alnum:32}\nPUBLIC_KEY={secret:43}=\nSORT_KEY={hex:40}\n"),
    ("uuid", "src/{w}{n}Ids.cs", "class Ids {open} const string TokenId = \"{uuid}\"; const string SecretId = \"{uuid}\"; const string Password = \"{uuid}\"; {close}\n"),
    ("comparison", "src/{w}{n}.js", "if (field.type !== 'password' && token === 'access_token' && form.password != 'hidden-field1') send();\n"),
    ("form", "web/{w}{n}.html", "<form><input type=\"hidden\" name=\"authenticity_token\" value=\"{url:86}\"></form>\n"),
    ("publicly-hashed", "k8s/{w}{n}-auth.yaml", "apiVersion: v1\nkind: Secret\nmetadata:\n  name: {w}\nstringData:\n  users: \"admin:$apr1${alnum:8}${alnum:22}\"\n"),
    ("command", "ops/{w}{n}.sh", "curl -u \"$USER:$PASS\" https://x\nkubeadm join $HOST --token \"$TOKEN\"\npsql -h db -p 5432\ncurl -H \"X-Api-Key: $KEY\" https://x\n"),
    ("ports", "compose/{n}/{w}.yaml", "services:\n  db:\n    ports:\n      - 127.0.0.1:5432:5432\n      - \"5432:5432\"\n"),
]


def texts(seed, path, template):
    rng = random.Random(seed)
    word = rng.choice(WORDS)
    for old, new in (("{w}", word), ("{W}", word.capitalize()), ("{n}", str(seed))):
        path, template = path.replace(old, new), template.replace(old, new)
    return path, expand(template, seed)[0]


def write(folder, number, path, text):
    """One directory for each text, so that none stands beside another."""
    path = f"s{number % 20}/p{number}/{path}"
    full = os.path.join(folder, path)
    os.makedirs(os.path.dirname(full), exist_ok=True)
    lines = text.split("\n")
    marked = [i for i, line in enumerate(lines, 1) if line.startswith(">>>")]
    with open(full, "w", encoding="utf-8") as f:
        f.write("\n".join(line[3:] if line.startswith(">>>") else line for line in lines))
    return path, marked


def make(folder):
    wanted, family, plain, number = set(), {}, 0, 0
    for turn in range(10):
        for path, template in SECRETS:
            number += 1
            path, text = texts(number, path, template)
            path, marked = write(folder, number, path, text)
            wanted |= {(path, line) for line in marked}
            family[path] = template[:0] + path.rsplit("/", 1)[-1]
    for turn in range(40):
        for name, path, template in FAKES:
            number += 1
            path, text = texts(number, path, template)
            path, _ = write(folder, number, path, text)
            family[path] = name
            plain += 1
    return wanted, family, plain


def measure(binary, folder, verbose):
    wanted, family, plain = make(folder)
    p = subprocess.run([binary, "query", "--repo", folder, "--format", "json",
                        "SELECT path, line, rule, context FROM secret WHERE strength = 'strong'"],
                       capture_output=True, text=True, check=True, timeout=600)
    rows = json.loads(p.stdout)
    found = {(r["path"], r["line"]) for r in rows}
    false = [r for r in rows if (r["path"], r["line"]) not in wanted]
    missed = sorted(wanted - found)
    if verbose:
        for path, line in missed:
            print(f"missed {path}:{line}")
        for r in false:
            print(f"false  {r['path']}:{r['line']} {r['rule']} ({family[r['path']]})")
    hit = len(wanted & found)
    print(f"{len(wanted)} secrets, {plain} look-alikes: precision {hit / max(1, hit + len(false)):.3f} "
          f"({len(false)} false), recall {hit / len(wanted):.3f} ({len(missed)} missed)")
    for name, n in sorted(collections.Counter(family[r["path"]] for r in false).items()):
        print(f"  false among {name}: {n}")


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("bin")
    ap.add_argument("--keep", help="write the files here and leave them")
    ap.add_argument("-v", action="store_true")
    a = ap.parse_args()
    if a.keep:
        measure(a.bin, a.keep, a.v)
        return
    with tempfile.TemporaryDirectory() as folder:
        measure(a.bin, folder, a.v)


if __name__ == "__main__":
    main()
