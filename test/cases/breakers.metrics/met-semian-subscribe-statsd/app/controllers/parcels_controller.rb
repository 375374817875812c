class ParcelsController < ActionController::API
  def owner
    render json: { owner: TitleRegister.owner_of(params[:id]) }
  end
end
