require "sinatra"
require "logger"

LOG = Logger.new($stdout)

post "/members" do
  who = params[:email]
  raise "no account for #{who}" if params[:id].nil?
  status 202
end
