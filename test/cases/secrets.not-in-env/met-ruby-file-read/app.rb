require "sinatra"

DB_PASSWORD = File.read("/run/secrets/db_password").strip

get "/tickets" do
  DB_PASSWORD.length.to_s
end
