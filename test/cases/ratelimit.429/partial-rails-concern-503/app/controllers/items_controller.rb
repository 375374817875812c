class ItemsController < ActionController::API
  def index = render(json: Item.all)
  def show = render(json: Item.find(params[:id]))
end
