require "sinatra"
require "pg"

get "/orders/:id" do
  db = PG.connect(ENV.fetch("DATABASE_URL"))
  row = db.exec_params("SELECT * FROM orders WHERE id = $1", [params[:id]]).first
  db.close
  row.to_json
end
