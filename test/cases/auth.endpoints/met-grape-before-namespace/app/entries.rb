require "sequel"

module Diary
  DB = Sequel.connect(ENV.fetch("DATABASE_URL"))

  class Entries < Grape::API
    resource :entries do
      get { DB[:entries].all }
      route_param :id do
        delete { DB[:entries].where(id: params[:id]).delete }
      end
    end
  end
end
