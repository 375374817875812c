require "sinatra"
RESULTS = Queue.new
get "/x" do
  Thread.new { RESULTS << "x" }
  RESULTS.pop
end
