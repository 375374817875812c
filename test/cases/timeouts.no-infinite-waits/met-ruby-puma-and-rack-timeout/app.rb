require "sinatra/base"
require "connection_pool"

class Converter < Sinatra::Base
  ENGINES = ConnectionPool.new(size: 5, timeout: 2) { Object.new }
  RESULTS = Queue.new

  post "/convert" do
    ENGINES.with { RESULTS << request.body.read.upcase }
    RESULTS.pop(timeout: 3) || halt(503)
  end
end
