class Boats < Grape::API
  helpers Door::Keys
  format :json
  get(:boats) { DB[:boats].all }
  post(:boats) { DB[:boats].insert(name: params[:name]) }
  delete("boats/:id") { DB[:boats].where(id: params[:id]).delete }
end
