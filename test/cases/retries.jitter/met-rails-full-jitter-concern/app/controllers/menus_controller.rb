class MenusController < ActionController::API
  def show
    dishes = MenuClient.new.today(params[:id]).fetch("dishes")
    render json: dishes.index_with { |dish| AllergenClient.new.for(dish) }
  end
end
