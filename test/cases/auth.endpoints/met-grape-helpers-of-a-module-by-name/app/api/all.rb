class Boats < Grape::API
  helpers Door::Keys
  before { let_in! }
  get(:boats) { DB[:boats].all }
  post(:boats) { DB[:boats].insert(name: params[:name]) }
  delete("boats/:id") { DB[:boats].where(id: params[:id]).delete }
end
