require "grape"
require "sequel"
require "jwt"

DB = Sequel.connect(ENV.fetch("DATABASE_URL"))
