require "sinatra"
# require "ougai"

get "/orders/:id" do
  puts "order #{params[:id]} asked for"
  "ok"
end

post "/orders" do
  puts "order made"
  201
end
