module Secrets
  ROOT = ENV.fetch("SECRETS_DIR", "/run/secrets")

  def self.read(name)
    path = File.join(ROOT, name)
    return File.read(path).strip if File.exist?(path)

    raise KeyError, "secret #{name} missing in #{ROOT}" if ENV["RACK_ENV"] == "production"

    "dev-#{name}"
  end
end
