require "sinatra"
require_relative "lib/rates"

rates = Rates.new

get "/rates/:currency" do
  rates.of(params[:currency])
rescue Circuit::Open
  halt 503
end
