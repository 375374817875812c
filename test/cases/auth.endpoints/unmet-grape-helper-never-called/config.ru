require_relative "app/api"
run Diary::Api
