using System.Net;
using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Media.EmbedProviders;
using Umbraco.Cms.Core.Serialization;

namespace Ipec.Elements.Umbraco;

/// <summary>
/// "Embed media" of the rich-text editor takes the address of a frame page. Nothing is fetched: the frame is written here.
/// For Umbraco 15 and newer. Set Host to the folder where you host the files.
/// </summary>
public class IpecEmbedProvider : OEmbedProviderBase
{
    /// <summary>The address of the folder that holds frame/, with a slash at its end.</summary>
    public const string Host = "https://www.your-council.gov.uk/ipec/";

    public IpecEmbedProvider(IJsonSerializer jsonSerializer)
        : base(jsonSerializer)
    {
    }

    public override string ApiEndpoint => Host + "frame/";

    public override string[] UrlSchemeRegex => new[]
    {
        "^" + System.Text.RegularExpressions.Regex.Escape(Host) + @"frame\/[a-z-]+\.html(\?.*)?$",
    };

    public override Dictionary<string, string> RequestParams => new();

    public override Task<string?> GetMarkupAsync(string url, int? maxWidth, int? maxHeight, CancellationToken cancellationToken)
    {
        var height = maxHeight is > 0 ? maxHeight.Value : 600;
        var address = WebUtility.HtmlEncode(url);
        return Task.FromResult<string?>(
            $"<iframe src=\"{address}\" title=\"IPEC Elements\" width=\"100%\" height=\"{height}\" loading=\"lazy\"></iframe>");
    }
}

/// <summary>Adds the provider to those that Umbraco knows.</summary>
public class IpecEmbedProviderComposer : IComposer
{
    public void Compose(IUmbracoBuilder builder) => builder.EmbedProviders().Append<IpecEmbedProvider>();
}
