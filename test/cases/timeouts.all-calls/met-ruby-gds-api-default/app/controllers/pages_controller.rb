class PagesController < ApplicationController
  def show
    render json: PageStore.new("https://content").page(params[:id])
  end
end
