class PoemsController < ActionController::API
  POEMS = [{ id: 1, title: "Rain" }, { id: 2, title: "Harbour" }].freeze

  def index
    render json: POEMS
  end

  def show
    poem = POEMS.find { |p| p[:id] == params[:id].to_i }
    poem ? render(json: poem) : head(:not_found)
  end
end
