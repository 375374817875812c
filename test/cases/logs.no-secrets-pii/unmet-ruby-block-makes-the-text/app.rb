require "sinatra"
require "logger"

LOG = Logger.new($stdout)

post "/members" do
  who = params[:email]
  LOG.debug { "joined: #{who}" }
  status 202
end
