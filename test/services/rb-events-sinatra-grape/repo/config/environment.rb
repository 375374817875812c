require "bundler/setup"
require "json"
require "securerandom"
require "grape"
require "httpx"
require "jwt"
require "bcrypt"
require "moneta"
require "sequel"
require "semantic_logger"
require "prometheus/client"
require "opentelemetry/sdk"
require "opentelemetry/exporter/otlp"
require "opentelemetry-instrumentation-rack"
require "opentelemetry-instrumentation-grape"
require "opentelemetry-instrumentation-httpx"
require "opentelemetry-instrumentation-pg"

require_relative "secrets"
require_relative "../app/support/redaction"

SemanticLogger.default_level = :info
SemanticLogger.add_appender(io: $stdout, formatter: Redaction::LineFormatter.new)

OpenTelemetry::SDK.configure do |c|
  c.service_name = "events-api"
  c.use "OpenTelemetry::Instrumentation::Rack"
  c.use "OpenTelemetry::Instrumentation::Grape"
  c.use "OpenTelemetry::Instrumentation::HTTPX"
  c.use "OpenTelemetry::Instrumentation::PG"
end

DB = Sequel.connect(
  adapter: "postgres",
  host: ENV.fetch("DB_HOST", "db"),
  database: "events",
  user: "events",
  password: Secrets.read("db_password"),
  max_connections: 12,
  pool_timeout: 3,
  connect_timeout: 3,
  after_connect: ->(conn) { conn.exec("SET statement_timeout = '4s'") }
)
DB.extension :pg_json
Sequel::Model.plugin :timestamps, update_on_create: true

CACHE = Moneta.new(:Redis, url: ENV.fetch("REDIS_URL", "redis://redis:6379/1"), expires: 60)

%w[support models services clients workers api].each do |dir|
  Dir[File.join(__dir__, "../app/#{dir}/*.rb")].sort.each { |f| require f }
end
