require "sinatra"
require "logger"

LOG = Logger.new($stdout)

Member = Struct.new(:id, :email)

post "/members" do
  member = Member.new(params[:id], params[:contact])
  LOG.info("joined: #{member}")
  status 202
end
